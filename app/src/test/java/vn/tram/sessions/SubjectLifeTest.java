package vn.tram.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.doses.InjectionSite;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.sessions.DayWorld.Held;
import vn.tram.sessions.ScreeningDraft.AnswerText;
import vn.tram.staff.Actor;
import vn.tram.stock.SessionStock;
import vn.tram.stock.VialId;
import vn.tram.stock.VialView;

/**
 * The life of a person in a session: whatever desks try, in whatever order, on whomever, somebody
 * moves only as the table below allows, and everything that is counted equals a recount.
 */
@TramIntegrationTest
@Import(DayWorld.class)
class SubjectLifeTest {

    private static final int PEOPLE = 12;
    private static final int ACTS = 160;

    @Autowired private DayWorld world;
    @Autowired private SessionDay day;
    @Autowired private DayReception reception;
    @Autowired private DayScreening screening;
    @Autowired private DayConsent consent;
    @Autowired private DayInjection injection;
    @Autowired private DayObservation observation;
    @Autowired private DayResults results;
    @Autowired private SessionStock stock;
    @Autowired private JdbcClient jdbc;

    private final Actor nurse = DayWorld.nurse();
    private final Actor second = DayWorld.named("Người thứ hai");

    /** What a desk can try, from where it may succeed, and where it may lead. */
    private enum Act {
        RECEIVE(EnumSet.of(DayStep.EXPECTED), EnumSet.of(DayStep.SCREENING)),
        NOT_COMING(EnumSet.of(DayStep.EXPECTED), EnumSet.of(DayStep.DONE)),
        SCREEN(EnumSet.of(DayStep.SCREENING), EnumSet.of(DayStep.CONSENT)),
        SCREEN_STOPS(EnumSet.of(DayStep.SCREENING), EnumSet.of(DayStep.DONE)),
        REDO(EnumSet.of(DayStep.CONSENT, DayStep.INJECTION), EnumSet.of(DayStep.SCREENING)),
        AGREE(EnumSet.of(DayStep.CONSENT), EnumSet.of(DayStep.INJECTION)),
        DECLINE(EnumSet.of(DayStep.CONSENT), EnumSet.of(DayStep.DONE)),
        INJECT(EnumSet.of(DayStep.INJECTION), EnumSet.of(DayStep.OBSERVATION)),
        NOT_INJECTED(EnumSet.of(DayStep.INJECTION), EnumSet.of(DayStep.DONE)),
        NOTE(EnumSet.of(DayStep.OBSERVATION), EnumSet.of(DayStep.OBSERVATION)),
        RELEASE(EnumSet.of(DayStep.OBSERVATION), EnumSet.of(DayStep.LEAVING)),
        INTO_CARE(EnumSet.of(DayStep.OBSERVATION), EnumSet.of(DayStep.DONE)),
        CONFIRM(EnumSet.of(DayStep.LEAVING), EnumSet.of(DayStep.DONE)),
        UNDO(EnumSet.of(DayStep.OBSERVATION, DayStep.LEAVING), EnumSet.of(DayStep.INJECTION));

        private final Set<DayStep> from;
        private final Set<DayStep> to;

        Act(Set<DayStep> from, Set<DayStep> to) {
            this.from = from;
            this.to = to;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nobodyMovesButByTheTable(long seed) throws Exception {
        Random random = new Random(seed);
        Held held = world.session(6);
        List<SubjectId> people = people(held);
        Map<Act, Integer> succeeded = new EnumMap<>(Act.class);
        for (int i = 0; i < ACTS; i++) {
            SubjectId who = people.get(random.nextInt(PEOPLE));
            SubjectView before = world.read(who);
            Act act = drawn(random, before.step());
            Outcome<SubjectView> outcome = attempt(act, held, before, random);
            SubjectView after = world.read(who);
            String story = "seed %d, act %d: %s on %s".formatted(seed, i, act, before.step());
            if (outcome.isDone()) {
                assertThat(act.from).as(story).contains(before.step());
                assertThat(act.to).as(story).contains(after.step());
                assertThat(after.revision()).as(story).isGreaterThan(before.revision());
                succeeded.merge(act, 1, Integer::sum);
            } else {
                assertThat(after.step()).as(story).isEqualTo(before.step());
                assertThat(after.result()).as(story).isEqualTo(before.result());
                assertThat(after.dose()).as(story).isEqualTo(before.dose());
            }
            isWhole(after, story);
        }
        assertThat(succeeded).as("acts that came to pass").hasSizeGreaterThan(8);
        everythingIsCounted(held);
    }

    @Test
    void fourDesksAtRandomLeaveEverybodyWhole() throws Exception {
        Held held = world.session(8);
        List<SubjectId> people = people(held);
        List<Callable<Void>> desks = new ArrayList<>();
        for (int desk = 0; desk < 4; desk++) {
            Random random = new Random(100 + desk);
            desks.add(
                    () -> {
                        for (int i = 0; i < ACTS; i++) {
                            SubjectView who = world.read(people.get(random.nextInt(PEOPLE)));
                            attempt(drawn(random, who.step()), held, who, random);
                        }
                        return null;
                    });
        }
        ExecutorService threads = Executors.newFixedThreadPool(desks.size());
        try {
            for (Future<Void> each : threads.invokeAll(desks)) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        people.forEach(who -> isWhole(world.read(who), who.toString()));
        everythingIsCounted(held);
    }

    private List<SubjectId> people(Held held) {
        List<SubjectId> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(world.adult(held.id()));
        }
        return people;
    }

    /** Mostly an act that could succeed, else any; the ends of a day are drawn rarely. */
    private static Act drawn(Random random, DayStep step) {
        List<Act> fitting =
                EnumSet.allOf(Act.class).stream()
                        .filter(act -> act.from.contains(step))
                        .filter(act -> !act.to.contains(DayStep.DONE) || random.nextInt(8) == 0)
                        .toList();
        return fitting.isEmpty() || random.nextInt(4) == 0
                ? Act.values()[random.nextInt(Act.values().length)]
                : fitting.get(random.nextInt(fitting.size()));
    }

    private Outcome<SubjectView> attempt(Act act, Held held, SubjectView as, Random random) {
        return switch (act) {
            case RECEIVE ->
                    reception.checkIn(
                            command(as, Desk.Kind.RECEPTION), true, Optional.empty(), nurse);
            case NOT_COMING ->
                    reception.notComing(command(as, Desk.Kind.RECEPTION), "Báo bận", nurse);
            case SCREEN -> screen(as, Map.of());
            case SCREEN_STOPS ->
                    screen(
                            as,
                            Map.of(
                                    "anaphylaxis-earlier-dose",
                                    new AnswerText(true, "2", "", "2021")));
            case REDO ->
                    screening.redo(command(as, Desk.Kind.SCREENING), "Ghi nhầm huyết áp", nurse);
            case AGREE -> consent.answer(command(as, Desk.Kind.CONSENT), DayWorld.agrees(), nurse);
            case DECLINE ->
                    consent.answer(
                            command(as, Desk.Kind.CONSENT),
                            new DayConsent.Answer(false, false, false, "", "", true, "Để sau"),
                            nurse);
            case INJECT ->
                    injection.inject(
                            command(as, Desk.Kind.INJECTION),
                            vial(held),
                            InjectionSite.LEFT_ARM,
                            nurse.id(),
                            nurse);
            case NOT_INJECTED ->
                    injection.notInjected(
                            command(as, Desk.Kind.INJECTION),
                            random.nextBoolean() ? DayResult.REFUSED : DayResult.POSTPONED,
                            "Người tiêm mệt",
                            Optional.of(world.today().plusDays(14)),
                            nurse);
            case NOTE ->
                    observation.note(
                            command(as, Desk.Kind.OBSERVATION),
                            random.nextBoolean()
                                    ? DayObservation.Kind.COMMON
                                    : DayObservation.Kind.NOTHING,
                            Set.of(Sign.PAIN),
                            "",
                            nurse);
            case RELEASE -> {
                if (as.step() == DayStep.OBSERVATION) {
                    world.ago(as.id(), Duration.ofMinutes(20 + random.nextInt(20)));
                }
                yield observation.release(
                        command(as, Desk.Kind.OBSERVATION), random.nextInt(5) > 0, nurse);
            }
            case INTO_CARE ->
                    observation.intoCare(
                            command(as, Desk.Kind.OBSERVATION), "Bệnh viện huyện", nurse);
            case CONFIRM -> results.confirm(command(as, Desk.Kind.RESULT), nurse);
            case UNDO ->
                    results.undo(
                            command(as, Desk.Kind.OBSERVATION),
                            "Nhầm người",
                            random.nextBoolean(),
                            random.nextInt(4) == 0 ? nurse : second);
        };
    }

    private static DayCommand command(SubjectView as, Desk.Kind desk) {
        return new DayCommand(
                TimeOrderedId.next(), as.session(), as.id(), as.revision(), Desk.of(desk));
    }

    private Outcome<SubjectView> screen(SubjectView as, Map<String, AnswerText> stops) {
        if (as.step() == DayStep.SCREENING) {
            Outcome<ScreeningView> open = screening.open(as.id(), nurse);
            if (open.isDone()) {
                screening.save(
                        as.session(),
                        as.id(),
                        Desk.of(Desk.Kind.SCREENING),
                        open.value().revision(),
                        answers(open.value(), stops),
                        nurse);
            }
        }
        return screening.conclude(
                command(as, Desk.Kind.SCREENING),
                true,
                Optional.of(LocalDate.now().plusDays(30)),
                nurse);
    }

    private static ScreeningDraft answers(ScreeningView view, Map<String, AnswerText> stops) {
        Map<String, AnswerText> answers = new HashMap<>();
        view.questions().forEach(code -> answers.put(code, AnswerText.NO));
        answers.putAll(stops);
        return new ScreeningDraft(
                answers, Map.of("temperature", "36,8"), ScreeningDraft.History.NONE);
    }

    /**
     * One at a time: the desks of this test share one box, and of two who open a vial one is
     * refused.
     */
    private synchronized VialId vial(Held held) {
        return stock.openVials(held.id().value()).stream()
                .filter(each -> each.left() > 0)
                .map(VialView::id)
                .findFirst()
                .orElseGet(
                        () ->
                                injection
                                        .openVial(
                                                held.id(),
                                                held.lot(),
                                                Desk.of(Desk.Kind.INJECTION),
                                                TimeOrderedId.next(),
                                                nurse)
                                        .map(VialView::id)
                                        .then(Outcome::done)
                                        .value());
    }

    /** A dose where somebody was injected, a result where the day is over, and only there. */
    private void isWhole(SubjectView as, String story) {
        boolean injected =
                as.step() == DayStep.OBSERVATION
                        || as.step() == DayStep.LEAVING
                        || as.result().filter(DayResult.VACCINATED::equals).isPresent();
        assertThat(as.dose().isPresent()).as(story).isEqualTo(injected);
        assertThat(as.result().isPresent()).as(story).isEqualTo(as.step() == DayStep.DONE);
        int doses =
                count(
                        "SELECT COUNT(*) FROM dose WHERE subject_id = :id AND voided_at IS NULL",
                        as.id().value());
        assertThat(doses).as(story).isEqualTo(injected ? 1 : 0);
    }

    private void everythingIsCounted(Held held) {
        Map<DayCount, String> counted = new EnumMap<>(DayCount.class);
        counted.put(DayCount.ARRIVED, "arrived_at IS NOT NULL");
        counted.put(DayCount.INJECTED, "dose_id IS NOT NULL");
        counted.put(DayCount.RELEASED, "released_at IS NOT NULL");
        counted.put(DayCount.COMMON, "reaction = 'COMMON'");
        for (DayResult result : DayResult.values()) {
            counted.put(DayCount.valueOf(result.name()), "result = '" + result.name() + "'");
        }
        counted.forEach(
                (counter, condition) ->
                        assertThat(day.count(held.id(), counter))
                                .as(counter.name())
                                .isEqualTo(
                                        count(
                                                "SELECT COUNT(*) FROM session_subject WHERE session_id = :id AND "
                                                        + condition,
                                                held.id().value())));
        int doses =
                count(
                        "SELECT COUNT(*) FROM dose WHERE session_id = :id AND voided_at IS NULL",
                        held.id().value());
        assertThat(stock.of(held.id().value()).get(0).used()).isEqualTo(doses);
    }

    private int count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Integer.class).single();
    }
}
