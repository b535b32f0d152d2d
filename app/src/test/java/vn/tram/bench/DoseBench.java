package vn.tram.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.context.ApplicationContext;
import vn.tram.bench.SessionRows.Ready;
import vn.tram.doses.InjectionSite;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.lists.ListWorld;
import vn.tram.migrations.DatabaseAccess;
import vn.tram.sessions.DayCommand;
import vn.tram.sessions.DayInjection;
import vn.tram.sessions.Desk;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.stock.VialId;

/**
 * Two hundred stations enter doses at once: command, person, screening and consent, vial and lot,
 * the decision whether the dose is due, the dose with its number, the ledger, counters, two audit
 * entries, all in one transaction. Beside the same rows in plain JDBC, and once with a lot of its
 * own for every station and once with one lot for all.
 */
final class DoseBench {

    private static final int STATIONS = 200;
    private static final int THREADS = 32;

    /** Until the compiler is done: a station's server runs for days. */
    private static final int WARM_UPS = 4;

    private final DayInjection injection;
    private final DatabaseAccess access;
    private final Report report;

    /** Connected before anything is measured, as the application's pool is. */
    private final BlockingQueue<RawDoses> plain = new LinkedBlockingQueue<>();

    private int batch = 5000;

    DoseBench(ApplicationContext application, Report report) {
        this.injection = application.getBean(DayInjection.class);
        this.access = application.getBean(DatabaseAccess.class);
        this.report = report;
    }

    /** Does all the doses of a station. */
    private interface Station {
        void work(List<Ready> people, Actor nurse) throws Exception;
    }

    /**
     * @param each doses a station in a round
     * @param earlier doses that are there before; in the end ten times as many
     */
    void run(int each, int rounds, int earlier) throws Exception {
        Samples many = new Samples();
        Samples hot = new Samples();
        Samples raw = new Samples();
        Samples tenfold = new Samples();
        try (SessionRows rows = new SessionRows(access)) {
            rows.given(next(), earlier);
            for (int i = 0; i < THREADS; i++) {
                plain.add(new RawDoses(access));
            }
            for (int round = 0; round < rounds + WARM_UPS; round++) {
                List<List<Ready>> first = rows.stations(next(), STATIONS, each, STATIONS);
                List<List<Ready>> second = rows.stations(next(), STATIONS, each, 1);
                List<List<Ready>> third = rows.stations(next(), STATIONS, each, STATIONS);
                Samples.Work ours = () -> all(first, this::ours);
                Samples.Work oneLot = () -> all(second, this::ours);
                Samples.Work plain = () -> all(third, this::raw);
                boolean warmUp = round < WARM_UPS;
                // every round another one goes first
                List<Samples.Work> works = List.of(ours, oneLot, plain);
                List<Samples> samples = List.of(many, hot, raw);
                for (int i = 0; i < works.size(); i++) {
                    int which = (i + round) % works.size();
                    if (warmUp) {
                        works.get(which).run();
                    } else {
                        samples.get(which).time(works.get(which));
                    }
                }
            }
            rows.given(next(), 9 * earlier);
            for (int round = 0; round <= rounds; round++) {
                List<List<Ready>> people = rows.stations(next(), STATIONS, each, STATIONS);
                Samples.Work ours = () -> all(people, this::ours);
                if (round == 0) {
                    ours.run();
                } else {
                    tenfold.time(ours);
                }
            }
        }
        for (RawDoses open : plain) {
            open.close();
        }
        String work = "a dose with all that hangs on it, %d stations (rate)".formatted(STATIONS);
        report.atLeast(work, "the same rows in plain JDBC", raw.median() / many.median(), 0.35);
        report.atLeast(
                work + ": one lot for all",
                "a lot of its own for every station",
                many.median() / hot.median(),
                0.8);
        report.atMost(
                work + ": %,d doses there".formatted(10 * earlier),
                "the same with %,d doses there".formatted(earlier),
                tenfold.median() / many.median(),
                1.1);
        double doses = STATIONS * each;
        report.detail(
                "dose: %.0f a second with many lots, %.0f with one, %.0f in plain JDBC; %d threads"
                        .formatted(
                                doses * 1e9 / many.median(),
                                doses * 1e9 / hot.median(),
                                doses * 1e9 / raw.median(),
                                THREADS));
    }

    private String next() {
        return Integer.toString(batch++);
    }

    private void ours(List<Ready> people, Actor nurse) {
        for (Ready person : people) {
            DayCommand command =
                    new DayCommand(
                            TimeOrderedId.next(),
                            new SessionId(person.session()),
                            new SubjectId(person.subject()),
                            0,
                            Desk.of(Desk.Kind.INJECTION));
            Outcome<SubjectView> done =
                    injection.inject(
                            command,
                            new VialId(person.vial()),
                            InjectionSite.LEFT_ARM,
                            nurse.id(),
                            nurse);
            done.value();
        }
    }

    private void raw(List<Ready> people, Actor nurse) throws Exception {
        RawDoses doses = plain.take();
        try {
            for (Ready person : people) {
                doses.write(person, nurse.id().value());
            }
        } finally {
            plain.add(doses);
        }
    }

    private void all(List<List<Ready>> stations, Station station) throws Exception {
        BlockingQueue<List<Ready>> waiting = new LinkedBlockingQueue<>(stations);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Void> nurse =
                    () -> {
                        Actor actor = ListWorld.inHaLang(Role.STATION);
                        for (List<Ready> next = waiting.poll();
                                next != null;
                                next = waiting.poll()) {
                            station.work(next, actor);
                        }
                        return null;
                    };
            List<Callable<Void>> nurses = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                nurses.add(nurse);
            }
            for (Future<Void> each : threads.invokeAll(nurses)) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
