package vn.tram.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/**
 * The application is killed outright, its database goes on without it, and the next start takes
 * both up where they stand. Called by the profile {@code faults} only: its name matches no pattern
 * of the everyday tests.
 */
class EnrolmentFaults {

    private final Path home =
            Path.of("target", "tram-kill", UUID.randomUUID().toString()).toAbsolutePath();

    @AfterEach
    void clean() throws IOException {
        FileSystemUtils.deleteRecursively(home);
    }

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void anEnrolmentOfTenThousandKilledInTheMiddleEndsOnceAndWhole() throws Exception {
        Process first = start("enrol");
        assertThat(lineStartingWith(first, EnrolmentVictim.ENROLLING)).isNotNull();
        first.destroyForcibly().waitFor();

        Process second = start("finish");
        List<String> said = readAll(second);
        assertThat(second.waitFor()).isZero();
        assertThat(home.resolve("db/data"))
                .as("the database that was taken over has ended before its application")
                .isDirectoryContaining("glob:**ibdata1")
                .isDirectoryNotContaining("glob:**.pid");
        assertThat(said).noneMatch(line -> line.startsWith(EnrolmentVictim.BROKEN));
        assertThat(said)
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .isEqualTo(
                                                "finished people=%1$d enrolments=%1$d rows=%1$d"
                                                        .formatted(EnrolmentVictim.PEOPLE)));
        int found =
                said.stream()
                        .filter(line -> line.startsWith("found "))
                        .mapToInt(line -> Integer.parseInt(line.substring(6)))
                        .findFirst()
                        .orElseThrow();
        assertThat(found).as("killed in the middle").isBetween(1, EnrolmentVictim.PEOPLE - 1);
    }

    private Process start(String act) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EnrolmentVictim.class.getName(),
                        act,
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String lineStartingWith(Process process, String start) throws IOException {
        BufferedReader out = output(process);
        String line = out.readLine();
        while (line != null && !line.startsWith(start)) {
            line = out.readLine();
        }
        return line;
    }

    private static List<String> readAll(Process process) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = output(process)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
