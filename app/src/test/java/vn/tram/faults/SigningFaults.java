package vn.tram.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/**
 * The application is killed outright in the middle of a batch of signatures, and started again.
 * Called by the profile {@code faults} only: its name matches no pattern of the everyday tests.
 */
class SigningFaults {

    private final Path home =
            Path.of("target", "tram-kill", UUID.randomUUID().toString()).toAbsolutePath();

    @AfterEach
    void clean() throws IOException {
        FileSystemUtils.deleteRecursively(home);
    }

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void eachCertificateIsSignedOnceAndWhatWasSignedBeforeTheEndIsKept() throws Exception {
        Process first = start("begin");
        int seen = 0;
        try (BufferedReader out = output(first)) {
            while (seen < SigningVictim.DOSES / 4) {
                String line = out.readLine();
                assertThat(line).as("it lives").isNotNull();
                if (line.startsWith(SigningVictim.SIGNED)) {
                    seen = Integer.parseInt(line.split(" ")[1]);
                }
            }
            first.destroyForcibly().waitFor();
        }
        assertThat(seen).as("killed in the middle").isLessThan(SigningVictim.DOSES);

        Process second = start("finish");
        List<String> said;
        try (BufferedReader out = output(second)) {
            said = out.lines().toList();
        }
        assertThat(second.waitFor()).isZero();
        assertThat(said)
                .contains(
                        "finished certificates=%1$d signed=%1$d numbers=%1$d kept=true whole=true"
                                .formatted(SigningVictim.DOSES));
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private Process start(String act) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SigningVictim.class.getName(),
                        act,
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
