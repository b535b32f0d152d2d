package vn.tram.faults;

import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tram.TramApplication;
import vn.tram.complaints.ComplaintWorld;
import vn.tram.complaints.CorrectionRound;

/**
 * The application in a process of its own, on a database that somebody else keeps. It ends what the
 * one before it left, says what it found, and then agrees to corrections until it is killed.
 */
public final class CorrectionVictim {

    static final String FOUND = "found";
    static final String BEGUN = "begun";

    private CorrectionVictim() {}

    /**
     * @param arguments the seed to look after, 0 for none; the seed to begin, 0 for none; settings
     */
    public static void main(String[] arguments) throws Exception {
        int before = Integer.parseInt(arguments[0]);
        int next = Integer.parseInt(arguments[1]);
        String[] settings = new String[arguments.length - 2];
        System.arraycopy(arguments, 2, settings, 0, settings.length);
        try (ConfigurableApplicationContext application =
                new SpringApplicationBuilder(TramApplication.class)
                        .sources(ComplaintWorld.class)
                        .run(settings)) {
            if (before > 0) {
                lookAfter(new CorrectionRound(application, before));
            }
            if (next > 0) {
                CorrectionRound round = new CorrectionRound(application, next);
                round.prepare();
                System.out.println(BEGUN);
                System.out.flush();
                round.agree();
                Thread.sleep(60_000);
            }
        } catch (RuntimeException crash) {
            crash.printStackTrace();
            System.out.println(FOUND + " crashed " + crash.toString().replace('\n', ' '));
            System.out.flush();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void lookAfter(CorrectionRound round) {
        int made = round.made();
        round.freeWhatTheDeadHeld();
        round.finish();
        List<String> faults = round.faults();
        System.out.println(
                FOUND
                        + " people=%d made=%d more=%d faults=%s"
                                .formatted(round.people(), made, round.made() - made, faults));
        System.out.flush();
    }
}
