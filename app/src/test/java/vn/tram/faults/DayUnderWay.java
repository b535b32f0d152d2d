package vn.tram.faults;

import static vn.tram.faults.SessionDayVictim.BEGUN;
import static vn.tram.faults.SessionDayVictim.BROKEN;
import static vn.tram.faults.SessionDayVictim.HELD;
import static vn.tram.faults.SessionDayVictim.OVER;
import static vn.tram.faults.SessionDayVictim.say;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.faults.Ask.Kind;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.DayInjection;
import vn.tram.sessions.DayScreening;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.DayWorld;
import vn.tram.sessions.Desk;
import vn.tram.sessions.ScreeningDraft;
import vn.tram.sessions.ScreeningDraft.AnswerText;
import vn.tram.sessions.ScreeningView;
import vn.tram.sessions.SessionDay;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionWorld;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.SubjectView.Reaction;
import vn.tram.staff.Actor;
import vn.tram.stock.LotId;
import vn.tram.stock.SessionLot;
import vn.tram.stock.SessionStock;

/**
 * A session with many workers at once: two at reception, two who inject out of each other's vials,
 * one who holds lots and lets them go, the official who lets the session go on after a serious
 * reaction has stopped it. Everybody takes whoever is free, now and then somebody whom another one
 * has just taken.
 */
final class DayUnderWay {

    private static final Duration LONGEST_SIGNING = Duration.ofMinutes(1);

    private static final int DOSES_A_VIAL = 10;
    private static final int SPARE_VIALS = 6;

    private final UUID facility;
    private final SessionId session;
    private final int seed;
    private final Desks desks;
    private final PlannedDay planned;
    private final DayWorld world;
    private final SessionDay day;
    private final DayScreening screening;
    private final DayInjection injection;
    private final SessionStock stock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Set<UUID> injecting = ConcurrentHashMap.newKeySet();
    private volatile boolean over;

    private DayUnderWay(ApplicationContext application, UUID session, UUID facility, int seed) {
        this.session = new SessionId(session);
        this.facility = facility;
        this.seed = seed;
        this.desks = new Desks(application);
        this.planned = new PlannedDay(application, facility);
        this.world = application.getBean(DayWorld.class);
        this.day = application.getBean(SessionDay.class);
        this.screening = application.getBean(DayScreening.class);
        this.injection = application.getBean(DayInjection.class);
        this.stock = application.getBean(SessionStock.class);
        this.jdbc = application.getBean(JdbcClient.class);
        this.transactions = application.getBean(TransactionTemplate.class);
        this.clock = application.getBean(Clock.class);
    }

    static DayUnderWay of(ApplicationContext application, UUID session, UUID facility, int seed) {
        return new DayUnderWay(application, session, facility, seed);
    }

    /** The session comes about as every session does: proposed, planned, approved, begun. */
    static DayUnderWay begin(ApplicationContext application, int seed, int people)
            throws IOException {
        SessionWorld world = application.getBean(SessionWorld.class);
        world.lists().units();
        UUID facility = world.stock().station();
        UUID campaign = world.lists().campaign(false);
        int vials = people / DOSES_A_VIAL + SPARE_VIALS;
        world.vaccine(facility, vials * DOSES_A_VIAL);
        enrol(application, campaign, seed, people);
        PlannedDay planned = new PlannedDay(application, facility);
        SessionId session = planned.begin(campaign, people, vials * DOSES_A_VIAL);
        say(BEGUN, session.value().toString(), facility.toString());
        return of(application, session.value(), facility, seed);
    }

    private static void enrol(ApplicationContext application, UUID campaign, int seed, int people) {
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        Timestamp now = Timestamp.from(application.getBean(Clock.class).instant());
        application
                .getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> {
                            for (int number = 1; number <= people; number++) {
                                UUID person = person(jdbc, seed, number, now);
                                jdbc.sql(
                                                "INSERT INTO enrolment (id, campaign_id, person_id, list_id, row_id, best_group,"
                                                        + " group_mask, commune_code, enrolled_at) VALUES (:id, :campaign, :person,"
                                                        + " :list, :id, 9, 256, '01558', :now)")
                                        .param("id", TimeOrderedId.next())
                                        .param("campaign", campaign)
                                        .param("person", person)
                                        .param("list", campaign)
                                        .param("now", now)
                                        .update();
                            }
                        });
    }

    private static UUID person(JdbcClient jdbc, int seed, int number, Timestamp now) {
        UUID id = TimeOrderedId.next();
        String name = "Nông Thị Số " + number;
        jdbc.sql(
                        "INSERT INTO person (id, name, name_key, name_key_back, sex, birth_date, birth_precision, id_number,"
                                + " id_kind, commune_code, identity_state, created_at) VALUES (:id, :name, :key, :key, 'F',"
                                + " :birth, 'D', :number, 'CCCD', '01558', 'VERIFIED', :now)")
                .param("id", id)
                .param("name", name)
                .param("key", SearchKey.of(name))
                .param("birth", LocalDate.of(1990, 4, 2))
                .param("number", "0049%05d%03d".formatted(seed, number))
                .param("now", now)
                .update();
        return id;
    }

    /** Begins the work of all desks; says when the day is over for everybody. */
    void work() {
        letLotsGo();
        int first = seed * 100;
        start(new Random(first), random -> receive(random, 1));
        start(new Random(first + 1L), random -> receive(random, 2));
        start(new Random(first + 2L), random -> screen(random, 1));
        start(new Random(first + 3L), random -> screen(random, 2));
        start(new Random(first + 4L), this::ask);
        start(new Random(first + 5L), random -> inject(random, 1));
        start(new Random(first + 6L), random -> inject(random, 2));
        start(new Random(first + 7L), this::observe);
        start(new Random(first + 8L), this::show);
        start(new Random(first + 9L), this::holdALot);
        start(new Random(first + 10L), random -> planned.resume(session));
        new Thread(this::watch, "watch").start();
    }

    private interface Work {
        /** Returns whether there was anything to do. */
        boolean next(Random random);
    }

    private void start(Random random, Work work) {
        new Thread(
                        () -> {
                            try {
                                while (!over) {
                                    if (!once(random, work)) {
                                        Desks.pause();
                                    }
                                }
                            } catch (RuntimeException crash) {
                                crash.printStackTrace();
                                say(BROKEN, "a desk crashed:", crash.toString().replace('\n', ' '));
                            }
                        })
                .start();
    }

    private static boolean once(Random random, Work work) {
        try {
            return work.next(random);
        } catch (DataAccessException | TransactionException whileLookingAround) {
            return false;
        }
    }

    private static UUID staff(String desk, int set) {
        return UUID.nameUUIDFromBytes((desk + set).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<SubjectView> someone(DayStep step, int among, Random random, UUID staff) {
        List<SubjectView> waiting = day.waiting(session, step, Desks.actor(staff));
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(waiting.get(random.nextInt(Math.min(among, waiting.size()))));
    }

    /** Takes somebody to the desk, as a tablet does; now and then somebody acts without it. */
    private Optional<SubjectView> served(SubjectView who, Desk desk, UUID staff) {
        var served = day.serve(who.id(), desk, false, Desks.actor(staff));
        return served.isDone() ? Optional.of(served.value()) : Optional.empty();
    }

    private boolean receive(Random random, int set) {
        UUID staff = staff("reception", set);
        Desk desk = new Desk(Desk.Kind.RECEPTION, set);
        Optional<SubjectView> found = someone(DayStep.EXPECTED, 2, random, staff);
        if (random.nextBoolean()) {
            found = found.flatMap(who -> served(who, desk, staff));
        }
        found.ifPresent(who -> desks.sure(Ask.of(Kind.RECEIVE, who, desk, Ask.NO_VIAL, staff)));
        return found.isPresent();
    }

    private boolean screen(Random random, int set) {
        UUID staff = staff("screening", set);
        Desk desk = new Desk(Desk.Kind.SCREENING, set);
        Optional<SubjectView> found =
                someone(DayStep.SCREENING, 2, random, staff)
                        .flatMap(who -> served(who, desk, staff));
        found.filter(who -> typed(who, random, desk, staff))
                .ifPresent(who -> desks.sure(Ask.of(Kind.SCREEN, who, desk, Ask.NO_VIAL, staff)));
        return found.isPresent();
    }

    private boolean typed(SubjectView who, Random random, Desk desk, UUID staff) {
        Actor actor = Desks.actor(staff);
        Map<String, AnswerText> stops =
                random.nextInt(30) == 0
                        ? Map.of("anaphylaxis-earlier-dose", new AnswerText(true, "2", "", "2021"))
                        : Map.of();
        ScreeningDraft draft = world.answers(who.id(), stops);
        var open = screening.open(who.id(), actor).map(ScreeningView::revision);
        return open.isDone()
                && screening.save(session, who.id(), desk, open.value(), draft, actor).isDone();
    }

    private boolean ask(Random random) {
        UUID staff = staff("consent", 1);
        Desk desk = Desk.of(Desk.Kind.CONSENT);
        Optional<SubjectView> found = someone(DayStep.CONSENT, 3, random, staff);
        Kind kind = random.nextInt(25) == 0 ? Kind.DECLINE : Kind.AGREE;
        found.ifPresent(who -> desks.sure(Ask.of(kind, who, desk, Ask.NO_VIAL, staff)));
        return found.isPresent();
    }

    private boolean inject(Random random, int set) {
        UUID staff = staff("injection", set);
        Desk desk = new Desk(Desk.Kind.INJECTION, set);
        Optional<SubjectView> found = someone(DayStep.INJECTION, 2, random, staff);
        if (random.nextBoolean()) {
            found = found.flatMap(who -> served(who, desk, staff));
        }
        Optional<UUID> vial = found.flatMap(who -> vial(random, desk, staff));
        if (vial.isEmpty()) {
            return false;
        }
        UUID act = UUID.randomUUID();
        injecting.add(act);
        try {
            desks.sure(Ask.of(Kind.INJECT, found.get(), desk, vial.get(), staff));
        } finally {
            injecting.remove(act);
        }
        return true;
    }

    /** The desk's own vial, or the neighbour's. */
    private Optional<UUID> vial(Random random, Desk desk, UUID staff) {
        boolean any = random.nextBoolean();
        Optional<UUID> open =
                stock.openVials(session.value()).stream()
                        .filter(each -> each.left() > 0)
                        .filter(each -> any || each.desk() == desk.number())
                        .map(each -> each.id().value())
                        .findFirst();
        return open.isPresent() ? open : opened(random, desk, staff);
    }

    private Optional<UUID> opened(Random random, Desk desk, UUID staff) {
        List<SessionLot> lots =
                stock.of(session.value()).stream().filter(lot -> lot.unopened() > 0).toList();
        if (lots.isEmpty()) {
            return Optional.empty();
        }
        LotId lot = lots.get(random.nextInt(lots.size())).lot().id();
        UUID command = UUID.randomUUID();
        var opened =
                Desks.untilAnswered(
                        () -> injection.openVial(session, lot, desk, command, Desks.actor(staff)));
        return opened.isDone() ? Optional.of(opened.value().id().value()) : Optional.empty();
    }

    private boolean observe(Random random) {
        UUID staff = staff("observation", 1);
        Desk desk = Desk.of(Desk.Kind.OBSERVATION);
        Optional<SubjectView> found = someone(DayStep.OBSERVATION, 3, random, staff);
        if (found.isEmpty()) {
            return false;
        }
        SubjectView who = found.get();
        if (who.reaction().filter(Reaction.SERIOUS::equals).isPresent()) {
            desks.sure(Ask.of(Kind.CARE, who, desk, Ask.NO_VIAL, staff));
        } else if (random.nextInt(40) == 0) {
            desks.sure(Ask.of(Kind.SERIOUS, who, desk, Ask.NO_VIAL, staff));
        } else if (random.nextInt(10) == 0) {
            desks.sure(Ask.of(Kind.NOTE, who, desk, Ask.NO_VIAL, staff));
        } else if (random.nextInt(12) == 0) {
            undo(who, random, desk, staff);
        } else {
            world.ago(who.id(), Duration.ofMinutes(31));
            desks.sure(Ask.of(Kind.RELEASE, who, desk, Ask.NO_VIAL, staff));
        }
        return true;
    }

    private void undo(SubjectView who, Random random, Desk desk, UUID staff) {
        Kind kind = random.nextBoolean() ? Kind.UNDO_INTO_VIAL : Kind.UNDO_THROWN_AWAY;
        desks.sure(Ask.of(kind, who, desk, Ask.NO_VIAL, staff));
    }

    private boolean show(Random random) {
        UUID staff = staff("result", 1);
        Desk desk = Desk.of(Desk.Kind.RESULT);
        Optional<SubjectView> found = someone(DayStep.LEAVING, 3, random, staff);
        found.ifPresent(
                who -> {
                    if (random.nextInt(15) == 0) {
                        undo(who, random, desk, staff);
                    } else {
                        desks.sure(Ask.of(Kind.CONFIRM, who, desk, Ask.NO_VIAL, staff));
                    }
                });
        return found.isPresent();
    }

    /**
     * Says from when to when the lot was certainly held: no dose may be taken out between. A dose
     * bears the time at which its act began, and is held against the holds somewhat later, so the
     * lot is let go only when every injection that had begun has its answer.
     */
    private boolean holdALot(Random random) {
        for (int i = random.nextInt(8); i >= 0; i--) {
            Desks.pause();
        }
        List<SessionLot> lots = stock.of(session.value());
        UUID lot = lots.get(random.nextInt(lots.size())).lot().id().value();
        UUID hold = TimeOrderedId.next();
        transactions.executeWithoutResult(
                status ->
                        jdbc.sql(
                                        "INSERT INTO lot_hold (id, lot_id, facility_id, reason, held_by_name, held_at)"
                                                + " VALUES (:id, :lot, :facility, 'Kiểm tra', 'Trạm', :now)")
                                .param("id", hold)
                                .param("lot", lot)
                                .param("facility", facility)
                                .param("now", Timestamp.from(clock.instant()))
                                .update());
        Instant from = clock.instant();
        for (int i = random.nextInt(4); i >= 0; i--) {
            Desks.pause();
        }
        Instant until = clock.instant();
        Set<UUID> begun = Set.copyOf(injecting);
        while (injecting.stream().anyMatch(begun::contains)) {
            Desks.pause();
        }
        letLotsGo();
        say(HELD, lot.toString(), "" + from.toEpochMilli(), "" + until.toEpochMilli());
        return true;
    }

    /** Also those that a serious reaction's case holds in the whole province. */
    private void letLotsGo() {
        Desks.untilAnswered(
                () ->
                        transactions.execute(
                                status ->
                                        jdbc.sql(
                                                        "UPDATE lot_hold SET released_at = :now, release_reason = 'Đạt'"
                                                                + " WHERE released_at IS NULL")
                                                .param("now", Timestamp.from(clock.instant()))
                                                .update()));
    }

    private void watch() {
        while (!over) {
            Desks.pause();
            over =
                    Desks.untilAnswered(
                                    () ->
                                            jdbc.sql(
                                                            "SELECT COUNT(*) FROM session_subject WHERE session_id = :id AND step <> 'DONE'")
                                                    .param("id", session.value())
                                                    .query(Integer.class)
                                                    .single())
                            == 0;
        }
        letLotsGo();
        say(OVER);
    }

    /** Closes the day, accounts for the vaccine and has the result signed, from wherever it is. */
    void end() {
        letLotsGo();
        planned.end(session);
        stock.of(session.value()).stream()
                .filter(lot -> lot.open() != 0)
                .forEach(lot -> say(BROKEN, "doses do not add up:", lot.toString()));
        certified();
    }

    /** Every dose that counts gets one certificate and one signature, whoever was killed before. */
    private void certified() {
        long end = System.nanoTime() + LONGEST_SIGNING.toNanos();
        while (waiting() > 0 && System.nanoTime() < end) {
            rest();
        }
        String found =
                jdbc.sql(
                                "SELECT CONCAT(COUNT(DISTINCT d.id), ' doses, ', COUNT(c.id),"
                                        + " ' certificates, ', COUNT(DISTINCT c.uvci), ' signed')"
                                        + " FROM dose d LEFT JOIN certificate c ON c.dose_id = d.id"
                                        + " AND c.state = 'ISSUED' WHERE d.session_id = :id"
                                        + " AND d.voided_at IS NULL")
                        .param("id", session.value())
                        .query(String.class)
                        .single();
        int doses = Integer.parseInt(found.split(" ")[0]);
        if (!found.equals("%1$d doses, %1$d certificates, %1$d signed".formatted(doses))) {
            say(BROKEN, "not every dose has one certificate:", found);
        }
    }

    private int waiting() {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM certificate WHERE session_id = :id AND state = 'READY'")
                .param("id", session.value())
                .query(Integer.class)
                .single();
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
