package vn.tram.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.tram.TramApplication;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.invariants.InvariantChecker;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListDecisions;
import vn.tram.lists.ListImports;
import vn.tram.lists.ListRows;
import vn.tram.lists.ListState;
import vn.tram.lists.ListSummary;
import vn.tram.lists.SubjectLists;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.DayObservation;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.SessionDay;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.Sessions;
import vn.tram.sessions.Sessions.SessionQuery;
import vn.tram.staff.Actor;
import vn.tram.staff.DemoAccounts;
import vn.tram.worklist.InboxFilter;
import vn.tram.worklist.InboxTab;
import vn.tram.worklist.OverdueFilter;
import vn.tram.worklist.Urgency;
import vn.tram.worklist.Worklist;

/** The application as a new user starts it: an empty folder, the profile demo, all workers on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoDataTest {

    private static final Path HOME = Path.of("target", "tram-demo", UUID.randomUUID().toString());

    /** The session of today has hours behind it, whenever the test runs. */
    private static final MovableClock CLOCK = new MovableClock();

    private ConfigurableApplicationContext app;

    @BeforeAll
    void startOnAnEmptyFolder() throws InterruptedException {
        // cut once in the middle: the next start goes on
        app = launch();
        while (all().size() < 5) {
            Thread.sleep(20);
        }
        app.close();
        app = start();
    }

    @AfterAll
    void stop() throws IOException {
        app.close();
        FileSystemUtils.deleteRecursively(HOME);
    }

    private static ConfigurableApplicationContext start() {
        ConfigurableApplicationContext app = launch();
        app.getBean(DemoData.class).await();
        return app;
    }

    private static ConfigurableApplicationContext launch() {
        return new SpringApplicationBuilder(TramApplication.class)
                .profiles("demo")
                .initializers(
                        context ->
                                ((GenericApplicationContext) context)
                                        .registerBean(
                                                "demoClock",
                                                DemoClock.class,
                                                () -> new DemoClock(CLOCK)))
                .run("--server.port=0", "--tram.home=" + HOME);
    }

    private <T> T the(Class<T> type) {
        return app.getBean(type);
    }

    private Actor actor(String login) {
        return the(DemoAccounts.class).actor(login);
    }

    private List<ListSummary> all() {
        return the(SubjectLists.class)
                .page(
                        new SubjectLists.ListQuery(Optional.empty(), Set.of(), Optional.empty()),
                        Optional.empty(),
                        100,
                        actor("an.tk@giamsat"));
    }

    private ListSummary list(String key) {
        Story story =
                Script.read().stories().stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .orElseThrow();
        return all().stream()
                .filter(one -> one.title().equals(story.title()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyListStandsWhereItsStoryEndsAndEveryLastingStateIsThere() {
        Script script = Script.read();
        Map<String, Script.Campaign> campaigns = script.campaigns();
        assertThat(all()).hasSameSizeAs(script.stories());
        for (Story story : script.stories()) {
            boolean closed =
                    campaigns.get(story.campaign()).ends() && story.until() != ListState.ENROLLED;
            assertThat(list(story.key()).state())
                    .as(story.title())
                    .isEqualTo(closed ? ListState.CLOSED : story.until());
        }
        Set<ListState> passing =
                EnumSet.of(ListState.CHECKING, ListState.VERIFYING, ListState.ENROLLING);
        assertThat(all().stream().map(ListSummary::state).distinct())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(passing)));
    }

    @Test
    void everyoneWhoHasWorkFindsSomethingToDoAndMuchOfItIsLate() {
        Instant now = the(Clock.class).instant();
        assertThat(the(Worklist.class).overdue(actor("an.tk@giamsat"), OverdueFilter.none(), now))
                .extracting(row -> row.task())
                .contains("reviewList", "repairRows", "resolveIdentities", "approveList");
        for (String login :
                List.of(
                        "vui.ht@dakdoa.gialai",
                        "diep.lt@halang.caobang",
                        "tue.sq@halang.caobang",
                        "luu.bv@halang.caobang",
                        "thao.ks@dakdoa.gialai",
                        "khoi.lm@dakdoa.gialai",
                        "tram.dn@huyendakdoa.gialai")) {
            assertThat(
                            the(Worklist.class)
                                    .counts(actor(login), InboxFilter.none())
                                    .of(InboxTab.UNASSIGNED))
                    .as(login)
                    .isPositive();
        }
        assertThat(
                        the(Worklist.class)
                                .counts(actor("diep.lt@halang.caobang"), InboxFilter.none())
                                .of(InboxTab.MINE, Urgency.LATE))
                .isPositive();
    }

    @Test
    void unitsAnswerByDate() {
        AdministrativeUnits units = the(AdministrativeUnits.class);
        assertThat(name(units, "15", LocalDate.of(2021, 6, 1))).isEqualTo("Tỉnh Yên Bái");
        assertThat(name(units, "15", LocalDate.of(2025, 8, 1))).isEqualTo("Tỉnh Lào Cai");
        assertThat(name(units, "24", LocalDate.of(2021, 6, 1))).isEqualTo("Tỉnh Bắc Giang");
        assertThat(name(units, "24", LocalDate.of(2025, 8, 1))).isEqualTo("Tỉnh Bắc Ninh");
        assertThat(units.ancestry(UnitCode.of("23677"), LocalDate.of(2021, 6, 1))).hasSize(3);
        assertThat(units.ancestry(UnitCode.of("23677"), LocalDate.of(2026, 6, 1))).hasSize(2);
    }

    private static String name(AdministrativeUnits units, String code, LocalDate day) {
        return units.at(UnitCode.of(code), day).map(AdministrativeUnit::name).orElseThrow();
    }

    @Test
    void theArchivedListsLieInTheirYearsAndWereApprovedTwice() {
        ListSummary list = list("tuyen-dau-2021");
        assertThat(list.code()).startsWith("DS-2021-");
        assertThat(list.place().district()).contains(UnitCode.of("048"));
        assertThat(LocalDate.ofInstant(list.madeAt(), java.time.ZoneOffset.UTC))
                .isBetween(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 8, 20));
        assertThat(the(ListDecisions.class).decisions(list.id(), actor("luu.bv@halang.caobang")))
                .extracting(
                        ListDecisions.DecisionView::level,
                        decision -> decision.decidedAt().atZone(java.time.ZoneOffset.UTC).getYear())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("COMMUNE", 2021),
                        org.assertj.core.groups.Tuple.tuple("DISTRICT", 2021));
    }

    @Test
    void nothingOfWhatWasDoneInTimeIsCalledLate() {
        ListSummary list = list("tuyen-dau-2021");
        assertThat(
                        the(JdbcClient.class)
                                .sql(
                                        "SELECT COUNT(*) FROM audit_entry WHERE case_id = :list AND action = 'work.overdue'")
                                .param("list", list.id().value())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void everyDecisionPrintsWithThePlacesOfItsDay() throws IOException {
        ListDecisions decisions = the(ListDecisions.class);
        Actor supervisor = actor("an.tk@giamsat");

        assertThat(decisions.documentHtml(list("tuyen-dau-2021").id(), supervisor))
                .hasValueSatisfying(
                        html ->
                                assertThat(html)
                                        .contains("HẠ LANG")
                                        .contains("thị trấn Thanh Nhật")
                                        .contains("Mông Hải Quân"));
        assertThat(decisions.documentHtml(list("can-bo-y-te").id(), supervisor))
                .hasValueSatisfying(
                        html -> assertThat(html).contains("XÃ HẠ LANG").contains("Bế Văn Lưu"));
        for (String key : List.of("tuyen-dau-2021", "nguoi-gia-dak-doa", "nguoi-gia-ha-lang")) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            assertThat(decisions.documentPdf(list(key).id(), pdf, supervisor).isDone()).isTrue();
            assertThat(pdf.size()).as(key).isGreaterThan(10_000);
            Files.createDirectories(Path.of("target", "demo-papers"));
            Files.write(Path.of("target", "demo-papers", key + ".pdf"), pdf.toByteArray());
        }
    }

    @Test
    void faultsOfFilesAndPhonesAreThereToBeRepaired() {
        ListRows rows = the(ListRows.class);
        assertThat(rows.faultCounts(list("may-1").id()))
                .extracting(ListRows.FaultCount::code)
                .contains("phone-shared", "id-leading-zero", "date-two-digit-year", "date-day");
        assertThat(
                        the(ListImports.class)
                                .uploads(list("may-3").id(), actor("vui.ht@dakdoa.gialai")))
                .singleElement()
                .satisfies(
                        upload -> {
                            assertThat(upload.rowsRead()).isEqualTo(36);
                            assertThat(upload.rowsFaulty()).isPositive();
                        });
        assertThat(the(SubjectLists.class).counts(list("truong-hoc").id()).openDuplicates())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void whoWorksForTheFactoryMakesListsForItAlone() {
        assertThat(actor("vui.ht@dakdoa.gialai").rights())
                .singleElement()
                .satisfies(right -> assertThat(right.facility()).isPresent());
    }

    private SessionView session(String key) {
        SessionStory story =
                Script.read().sessions().stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .orElseThrow();
        Actor supervisor = actor("an.tk@giamsat");
        LocalDate today = LocalDate.ofInstant(the(Clock.class).instant(), WorkingCalendar.ZONE);
        return Stream.of(true, false)
                .map(
                        past ->
                                new SessionQuery(
                                        today,
                                        past,
                                        Set.of(),
                                        Optional.empty(),
                                        Optional.of(story.place())))
                .flatMap(
                        query ->
                                the(Sessions.class)
                                        .page(query, Optional.empty(), 20, supervisor)
                                        .stream())
                .map(Sessions.SessionLine::session)
                .filter(session -> session.placeName().equals(story.place()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everySessionStandsWhereItsStoryEnds() {
        assertThat(Script.read().sessions())
                .isNotEmpty()
                .allSatisfy(
                        story ->
                                assertThat(session(story.key()).state())
                                        .as(story.key())
                                        .isEqualTo(story.until()));
    }

    @Test
    void theSessionOfTodayHasPeopleAtEveryDesk() {
        SessionId running = session("khon-pan").id();
        Actor station = actor("diep.lt@halang.caobang");
        SessionDay day = the(SessionDay.class);
        for (DayStep step : DayStep.values()) {
            if (step != DayStep.APPROVAL && step != DayStep.DONE) {
                assertThat(day.waiting(running, step, station)).as(step.name()).isNotEmpty();
            }
        }
        assertThat(day.standby(running, station)).isNotEmpty();
        assertThat(day.done(running, 100, station))
                .extracting(person -> person.result().orElseThrow())
                .contains(DayResult.VACCINATED, DayResult.REFUSED, DayResult.POSTPONED);
        assertThat(the(DayObservation.class).board(running, station))
                .hasSizeBetween(8, 12)
                .anyMatch(person -> person.minutesLeft() > 0)
                .anyMatch(person -> !person.signs().isEmpty());
    }

    @Test
    void theArchivedSessionWasApprovedByItsDistrictAndSigned() {
        SessionView archived = session("tuyen-dau-2021");
        assertThat(archived.place().district()).contains(UnitCode.of("048"));
        assertThat(archived.approvedBy()).contains("Mông Hải Quân");
        assertThat(archived.confirmedAt().orElseThrow().atZone(WorkingCalendar.ZONE).getYear())
                .isEqualTo(2021);
    }

    @Test
    void whatMustAlwaysHoldHolds() {
        assertThat(the(InvariantChecker.class).check())
                .isNotEmpty()
                .allSatisfy(
                        (statement, violations) -> assertThat(violations).as(statement).isEmpty());
    }

    @Test
    void aSecondStartAddsNothing() {
        Map<String, Long> before = sizes();
        List<ListSummary> lists = all();
        app.close();
        app = start();
        assertThat(sizes()).isEqualTo(before);
        assertThat(all()).isEqualTo(lists);
    }

    private Map<String, Long> sizes() {
        JdbcClient jdbc = the(JdbcClient.class);
        return List.of(
                        "subject_list",
                        "list_row",
                        "person",
                        "enrolment",
                        "campaign",
                        "facility",
                        "administrative_unit",
                        "staff_account",
                        "staff_right",
                        "work_item",
                        "batch",
                        "vaccination_session",
                        "session_subject",
                        "dose",
                        "notice")
                .stream()
                .collect(
                        java.util.stream.Collectors.toMap(
                                table -> table,
                                table ->
                                        jdbc.sql("SELECT COUNT(*) FROM " + table)
                                                .query(Long.class)
                                                .single()));
    }
}
