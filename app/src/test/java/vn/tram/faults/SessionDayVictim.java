package vn.tram.faults;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.tram.TramApplication;
import vn.tram.audit.AuditChain;
import vn.tram.invariants.InvariantChecker;
import vn.tram.sessions.DayWorld;
import vn.tram.sessions.SessionWorld;

/**
 * The application in a process of its own, to be killed, on a database that somebody else keeps. It
 * does what it is told line by line: {@code day SEED PEOPLE} begins a session and lets its desks
 * work, {@code go SESSION FACILITY SEED} lets them go on, {@code again ASK} sends an act once more,
 * {@code check} asks for the invariants, {@code end SESSION FACILITY SEED} closes the day and has
 * its result signed.
 */
public final class SessionDayVictim {

    static final String END_MARK = " .";
    static final String UP = "up";
    static final String BEGUN = "begun";
    static final String TRIED = "tried";
    static final String DONE = "done";
    static final String REFUSED = "refused";
    static final String HELD = "held";
    static final String OVER = "over";
    static final String BROKEN = "broken";
    static final String CHECKED = "checked";
    static final String ENDED = "ended";

    private SessionDayVictim() {}

    /**
     * @param arguments how far the clock is ahead, in milliseconds, and settings of the application
     */
    public static void main(String[] arguments) throws Exception {
        Clock clock =
                Clock.offset(Clock.systemUTC(), Duration.ofMillis(Long.parseLong(arguments[0])));
        String[] settings = new String[arguments.length - 1];
        System.arraycopy(arguments, 1, settings, 0, settings.length);
        try (ConfigurableApplicationContext application =
                new SpringApplicationBuilder(TramApplication.class)
                        .sources(DayWorld.class, SessionWorld.class)
                        .initializers(
                                context ->
                                        ((GenericApplicationContext) context)
                                                .registerBean(Clock.class, () -> clock))
                        .run(settings)) {
            say(UP);
            obey(application);
        } catch (RuntimeException crash) {
            crash.printStackTrace();
            say(BROKEN, "the application crashed:", crash.toString().replace('\n', ' '));
            Runtime.getRuntime().halt(1);
        }
    }

    /** A line that is cut off before its end mark was not said. */
    static synchronized void say(String... parts) {
        System.out.println(String.join(" ", parts) + END_MARK);
        System.out.flush();
    }

    private static void obey(ConfigurableApplicationContext application) throws Exception {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(" ");
                switch (words[0]) {
                    case "day" ->
                            DayUnderWay.begin(application, seed(words[1]), seed(words[2])).work();
                    case "go" -> day(application, words).work();
                    case "again" -> new Desks(application).sure(Ask.parse(words[1]));
                    case "check" -> check(application);
                    case "end" -> {
                        day(application, words).end();
                        check(application);
                        say(ENDED);
                    }
                    default -> throw new IllegalArgumentException(line);
                }
            }
        }
    }

    private static DayUnderWay day(ConfigurableApplicationContext application, String[] words) {
        return DayUnderWay.of(
                application, UUID.fromString(words[1]), UUID.fromString(words[2]), seed(words[3]));
    }

    private static int seed(String word) {
        return Integer.parseInt(word);
    }

    private static void check(ConfigurableApplicationContext application) {
        application.getBean(AuditChain.class).link();
        application
                .getBean(InvariantChecker.class)
                .check()
                .forEach(
                        (statement, violations) -> {
                            if (!violations.isEmpty()) {
                                say(BROKEN, statement, violations.toString());
                            }
                        });
        say(CHECKED);
    }
}
