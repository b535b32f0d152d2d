package vn.tram.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import vn.tram.migrations.DatabaseAccess;

/** A running {@link SessionDayVictim}, with all that it said. */
final class Victim {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> WORDS =
            List.of(
                    SessionDayVictim.UP,
                    SessionDayVictim.BEGUN,
                    SessionDayVictim.TRIED,
                    SessionDayVictim.DONE,
                    SessionDayVictim.REFUSED,
                    SessionDayVictim.HELD,
                    SessionDayVictim.OVER,
                    SessionDayVictim.BROKEN,
                    SessionDayVictim.CHECKED,
                    SessionDayVictim.ENDED);

    private final Process process;
    private final PrintWriter in;
    private final List<String> said = new ArrayList<>();
    private final Thread reader;

    Victim(DatabaseAccess access, Path home, Duration clockAhead) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx600m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SessionDayVictim.class.getName(),
                                Long.toString(clockAhead.toMillis())));
        command.addAll(
                List.of(
                        "--server.port=0",
                        "--tram.home=" + home,
                        "--tram.db.url=" + access.url(),
                        "--tram.db.user=" + access.application().user(),
                        "--tram.db.password=" + access.application().password(),
                        "--tram.db.owner-user=" + access.owner().user(),
                        "--tram.db.owner-password=" + access.owner().password(),
                        "--tram.certificates.keys.make=true",
                        "--tram.certificates.signing.lease=3s",
                        "--spring.main.banner-mode=off",
                        "--spring.main.allow-bean-definition-overriding=true",
                        "--logging.level.root=off"));
        process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        in = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        reader = new Thread(this::read, "victim");
        reader.start();
        awaitMore(SessionDayVictim.UP, 0);
    }

    private void read() {
        try (BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                keep(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String line) {
        String word = line.split(" ", 2)[0];
        if (WORDS.contains(word) && line.endsWith(SessionDayVictim.END_MARK)) {
            synchronized (said) {
                said.add(line.substring(0, line.length() - SessionDayVictim.END_MARK.length()));
                said.notifyAll();
            }
        }
    }

    void tell(String... words) {
        in.println(String.join(" ", words));
    }

    /** What was said, from a line on. */
    List<String[]> said(int from) {
        synchronized (said) {
            return said.stream().skip(from).map(line -> line.split(" ")).toList();
        }
    }

    List<String[]> said(String word) {
        return said(0).stream().filter(words -> words[0].equals(word)).toList();
    }

    int count(String word) {
        return said(word).size();
    }

    /** Waits for the word to be said once more than so often. */
    void awaitMore(String word, int than) {
        awaitTrue(() -> count(word) > than, word);
    }

    /** Waits for so many acts more, or for the end of the day. */
    void awaitActs(int acts, int over) {
        int before = count(SessionDayVictim.DONE);
        awaitTrue(
                () ->
                        count(SessionDayVictim.DONE) >= before + acts
                                || count(SessionDayVictim.OVER) > over,
                acts + " acts");
    }

    private void awaitTrue(BooleanSupplier condition, String what) {
        Instant end = Instant.now().plus(PATIENCE);
        synchronized (said) {
            while (!condition.getAsBoolean()) {
                boolean late = Instant.now().isAfter(end);
                if (late || !process.isAlive() && !reader.isAlive()) {
                    int from = Math.max(0, said.size() - 30);
                    throw new AssertionError(
                            "waited in vain for %s; alive: %s; last said:%n%s"
                                    .formatted(
                                            what,
                                            process.isAlive(),
                                            String.join("\n", said.subList(from, said.size()))));
                }
                try {
                    said.wait(100);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** No chance to tidy up; what it had written before is still read. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        reader.join(TimeUnit.SECONDS.toMillis(10));
    }

    void nothingIsBroken() {
        assertThat(said(SessionDayVictim.BROKEN))
                .extracting(words -> String.join(" ", Arrays.asList(words)))
                .isEmpty();
    }
}
