package vn.tram.migrations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The accounts of an embedded server: random passwords made at the first start, readable by the
 * operating-system user only.
 */
final class EmbeddedAccounts {

    private static final String OWNER = "tram_owner";
    private static final String APPLICATION = "tram_app";
    private static final String PORT = "port";

    private final Path file;
    private final Properties properties;

    private EmbeddedAccounts(Path file, Properties properties) {
        this.file = file;
        this.properties = properties;
    }

    static EmbeddedAccounts in(Path home) throws IOException {
        Path file = home.resolve("accounts.properties");
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            }
        }
        EmbeddedAccounts accounts = new EmbeddedAccounts(file, properties);
        if (!properties.containsKey(OWNER)) {
            properties.setProperty(OWNER, randomPassword());
            properties.setProperty(APPLICATION, randomPassword());
            accounts.store();
        }
        return accounts;
    }

    DatabaseAccess.Account owner() {
        return new DatabaseAccess.Account(OWNER, properties.getProperty(OWNER));
    }

    DatabaseAccess.Account application() {
        return new DatabaseAccess.Account(APPLICATION, properties.getProperty(APPLICATION));
    }

    Optional<Integer> lastPort() {
        return Optional.ofNullable(properties.getProperty(PORT)).map(Integer::valueOf);
    }

    void rememberPort(int port) throws IOException {
        properties.setProperty(PORT, Integer.toString(port));
        store();
    }

    /** The statements the server runs at each start; one on a line, as the server wants them. */
    Path writeInitFile(String schema) throws IOException {
        Path init = file.resolveSibling("init.sql");
        writePrivately(
                init,
                String.join(
                        "\n",
                        List.of(
                                "CREATE DATABASE IF NOT EXISTS `"
                                        + schema
                                        + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_cs;",
                                account(owner()),
                                password(owner()),
                                "GRANT ALL PRIVILEGES ON `"
                                        + schema
                                        + "`.* TO '"
                                        + OWNER
                                        + "'@'%' WITH GRANT OPTION;",
                                "GRANT SHUTDOWN, RELOAD ON *.* TO '" + OWNER + "'@'%';",
                                account(application()),
                                password(application()),
                                "")));
        return init;
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static String account(DatabaseAccess.Account account) {
        return "CREATE USER IF NOT EXISTS '" + account.user() + "'@'%';";
    }

    private static String password(DatabaseAccess.Account account) {
        return "ALTER USER '"
                + account.user()
                + "'@'%' IDENTIFIED BY '"
                + account.password()
                + "';";
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void store() throws IOException {
        makePrivate(file);
        try (OutputStream out = Files.newOutputStream(file)) {
            properties.store(out, "Accounts of the embedded database; made at the first start");
        }
    }

    private static void writePrivately(Path target, String text) throws IOException {
        makePrivate(target);
        Files.writeString(target, text);
    }

    private static void makePrivate(Path target) throws IOException {
        if (Files.notExists(target)) {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        target,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(target);
            }
        }
    }
}
