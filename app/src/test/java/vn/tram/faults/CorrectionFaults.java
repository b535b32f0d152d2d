package vn.tram.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import vn.tram.migrations.EmbeddedMariaDb;
import vn.tram.migrations.SchemaMigration;

/**
 * The application is killed outright while corrections are applied, one after the other and a whole
 * session as one, at a moment that the seed draws; the next one ends what it left. Called by the
 * profile {@code faults} only: its name matches no pattern of the everyday tests. {@code
 * faults.seeds} says up to which seed, {@code faults.first} from which, {@code faults.seed} names a
 * single one.
 */
class CorrectionFaults {

    private static final int SEEDS = 50;

    /** All corrections of a round take about as long. */
    private static final int LONGEST_MILLIS = 900;

    private final Path home =
            Path.of("target", "tram-kill", UUID.randomUUID().toString()).toAbsolutePath();

    @Test
    void whateverMomentItIsKilledAtEachDoseIsCorrectedOnceAndHasOneCertificate() throws Exception {
        int first = number("faults.seed").orElse(number("faults.first").orElse(1));
        int last = number("faults.seed").orElse(number("faults.seeds").orElse(SEEDS));
        assertThat(first).as("faults.first is not above faults.seeds").isLessThanOrEqualTo(last);
        try (EmbeddedMariaDb database =
                EmbeddedMariaDb.open(home.resolve("db"), "--innodb-log-file-size=64M")) {
            SchemaMigration.run(database.access());
            int before = 0;
            for (int seed = first; seed <= last + 1; seed++) {
                int begins = seed > last ? 0 : seed;
                kill(database, before, begins);
                before = begins;
            }
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private void kill(EmbeddedMariaDb database, int before, int seed) throws Exception {
        Process process = start(database, before, seed);
        try (BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            if (before > 0) {
                String found = await(out, CorrectionVictim.FOUND);
                System.out.println("faults: correction seed " + before + " " + found);
                assertThat(found).contains(" people=12 ").endsWith(" faults=[]");
            }
            if (seed > 0) {
                await(out, CorrectionVictim.BEGUN);
                TimeUnit.MILLISECONDS.sleep(new Random(seed).nextInt(LONGEST_MILLIS));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static String await(BufferedReader out, String word) throws IOException {
        String line = out.readLine();
        while (line != null && !line.startsWith(word)) {
            line = out.readLine();
        }
        assertThat(line).as("it lives until it has said: " + word).isNotNull();
        return line;
    }

    private static Optional<Integer> number(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .filter(text -> !text.isBlank())
                .map(Integer::valueOf);
    }

    private Process start(EmbeddedMariaDb database, int before, int seed) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx600m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                CorrectionVictim.class.getName(),
                                Integer.toString(before),
                                Integer.toString(seed)));
        command.addAll(
                List.of(
                        "--server.port=0",
                        "--tram.home=" + home,
                        "--tram.db.url=" + database.access().url(),
                        "--tram.db.user=" + database.access().application().user(),
                        "--tram.db.password=" + database.access().application().password(),
                        "--tram.db.owner-user=" + database.access().owner().user(),
                        "--tram.db.owner-password=" + database.access().owner().password(),
                        "--tram.certificates.keys.make=true",
                        "--tram.certificates.signing.lease=3s",
                        "--tram.complaints.bulk-chunk=2",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=off"));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
