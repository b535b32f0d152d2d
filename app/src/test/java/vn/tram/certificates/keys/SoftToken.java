package vn.tram.certificates.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A token of SoftHSM, made and filled by programs of their own, as an operator does it. The library
 * reads where its tokens lie from a file that {@code SOFTHSM2_CONF} names, once a process: all
 * tokens of a process lie in one folder.
 *
 * @param configuration for the JDK's provider, as {@code tram.certificates.keys.pkcs11} names it
 */
record SoftToken(Path configuration, String pin, Path folder) {

    private static final Pattern SLOT = Pattern.compile("slot (\\d+)");

    /** Skips the test where the machine has no SoftHSM; with {@code CI=true} it fails. */
    static SoftToken make(Path folder, String pin) throws Exception {
        Optional<Path> library =
                Stream.of(
                                "/usr/lib/softhsm/libsofthsm2.so",
                                "/usr/lib64/pkcs11/libsofthsm2.so",
                                "/usr/local/lib/softhsm/libsofthsm2.so")
                        .map(Path::of)
                        .filter(Files::isReadable)
                        .findFirst();
        String settings = System.getenv("SOFTHSM2_CONF");
        if ("true".equals(System.getenv("CI"))) {
            assertThat(library).as("SoftHSM for the test of tokens").isPresent();
            assertThat(settings).as("SOFTHSM2_CONF").isNotNull();
        }
        assumeTrue(
                library.isPresent() && settings != null,
                "no SoftHSM on this machine: keys of tokens are not tested");
        settle(Path.of(settings));
        String told =
                run(
                        "softhsm2-util",
                        "--init-token",
                        "--free",
                        "--label",
                        "tram",
                        "--pin",
                        pin,
                        "--so-pin",
                        "0000");
        Matcher slot = SLOT.matcher(told);
        assertThat(slot.find()).as(told).isTrue();
        Path configuration = folder.resolve("slot-" + slot.group(1));
        Files.writeString(
                configuration,
                "name = tram%s%nlibrary = %s%nslot = %s%n"
                        .formatted(slot.group(1), library.get(), slot.group(1)));
        return new SoftToken(configuration, pin, folder);
    }

    private static void settle(Path settings) throws IOException {
        Path tokens = settings.resolveSibling(settings.getFileName() + ".tokens");
        Files.createDirectories(tokens);
        Files.writeString(
                settings,
                "directories.tokendir = %s%nobjectstore.backend = file%nlog.level = ERROR%n"
                        .formatted(tokens.toAbsolutePath()));
    }

    /** Puts a key into the token, with its certificate. */
    void put(String name, TestSigner key) throws Exception {
        Path file = folder.resolve(name + ".p12");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                name,
                key.pair().getPrivate(),
                pin.toCharArray(),
                new Certificate[] {key.certificate()});
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, pin.toCharArray());
        }
        keytool("-importkeystore", "-srckeystore", file.toString(), "-srcstorepass", pin);
    }

    /** Destroys a key in the token. */
    void delete(String name) throws Exception {
        keytool("-delete", "-alias", name);
    }

    private void keytool(String command, String... more) throws Exception {
        boolean imports = command.equals("-importkeystore");
        Stream<String> token =
                imports
                        ? Stream.of("-destkeystore", "NONE", "-deststoretype", "PKCS11")
                        : Stream.of("-keystore", "NONE", "-storetype", "PKCS11");
        run(
                Stream.of(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                                .toString(),
                                        command),
                                Stream.of(more),
                                token,
                                Stream.of(
                                        imports ? "-deststorepass" : "-storepass",
                                        pin,
                                        "-noprompt",
                                        "-addprovider",
                                        "SunPKCS11",
                                        "-providerArg",
                                        configuration.toString()))
                        .flatMap(part -> part)
                        .toArray(String[]::new));
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told;
    }
}
