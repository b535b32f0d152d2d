package vn.tram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's way to a Maven of its own, with an archive that lies on this disk. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir private Path folder;

    private Path archive;

    @BeforeEach
    void aMavenThatOnlySpeaks() throws Exception {
        Path home = Files.createDirectories(folder.resolve("content/apache-maven-9.9.9/bin"));
        script(home.resolve("mvn"), "echo \"the fetched Maven was called with: $*\"");
        archive = folder.resolve("maven.tar.gz");
        run(
                Map.of(),
                "tar",
                "-czf",
                archive.toString(),
                "-C",
                folder.resolve("content").toString(),
                "apache-maven-9.9.9");
        Files.writeString(Path.of(archive + ".sha512"), sha512(archive) + "  maven.tar.gz\n");
    }

    @Test
    void withoutMavenOneIsFetchedCheckedAndKept() throws Exception {
        Said said = launch(Map.of("TRAM_MAVEN_FETCH", "1"), "verify");
        assertThat(said.text()).contains("the fetched Maven was called with: verify");
        assertThat(said.code()).isZero();

        Files.delete(archive);
        assertThat(launch(Map.of("TRAM_MAVEN_FETCH", "1"), "again").text())
                .contains("called with: again");
    }

    @Test
    void anArchiveWithAWrongChecksumIsNotInstalled() throws Exception {
        Said said =
                launch(
                        Map.of("TRAM_MAVEN_FETCH", "1", "TRAM_MAVEN_SHA512", "0".repeat(128)),
                        "verify");
        assertThat(said.code()).isNotZero();
        assertThat(said.text()).contains("checksum").doesNotContain("was called");
        assertThat(folder.resolve("cache")).isEmptyDirectory();
    }

    @Test
    void aMavenThatIsTooOldIsLeftAside() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old"));
        script(old.resolve("mvn"), "echo 'Apache Maven 3.6.3 (old)'");
        assertThat(launch(Map.of("PATH", old + ":" + System.getenv("PATH")), "verify").text())
                .contains("the fetched Maven was called with: verify");
    }

    @Test
    void aMavenThatIsNewEnoughIsUsed() throws Exception {
        Path present = Files.createDirectories(folder.resolve("present"));
        script(present.resolve("mvn"), "echo \"Apache Maven 3.8.1 $*\"");
        assertThat(launch(Map.of("PATH", present + ":" + System.getenv("PATH")), "verify").text())
                .contains("Apache Maven 3.8.1 verify");
    }

    private Said launch(Map<String, String> environment, String argument) throws Exception {
        Map<String, String> all = new java.util.HashMap<>(environment);
        all.put("TRAM_MAVEN_URL", "file://" + archive);
        all.put("TRAM_MAVEN_CACHE", folder.resolve("cache").toString());
        return run(all, Path.of("..", "mvnw").toAbsolutePath().normalize().toString(), argument);
    }

    private record Said(int code, String text) {}

    private static Said run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String sha512(Path file) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file)));
    }
}
