package vn.tram.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tram.complaints.ComplaintWorld.EXAMINER;
import static vn.tram.complaints.ComplaintWorld.amend;
import static vn.tram.complaints.ComplaintWorld.claims;
import static vn.tram.complaints.ComplaintWorld.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.complaints.BulkCorrections.Slip;
import vn.tram.complaints.ComplaintWorld.Citizen;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.photos.PaperPhoto;
import vn.tram.photos.PaperSamples;
import vn.tram.sessions.DayWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.Lots;
import vn.tram.stock.StockWorld;

/** Every role, over the commune, over another one, over the province and over another one. */
@TramIntegrationTest
@Import(ComplaintWorld.class)
class ComplaintAccessMatrixTest {

    private static final String COMMUNE = "01558";
    private static final String PROVINCE = "04";
    private static final List<String> UNITS = List.of(COMMUNE, "01555", PROVINCE, "52");
    private static final Set<String> OVER_IT = Set.of(COMMUNE, PROVINCE);

    @Autowired private ComplaintWorld world;
    @Autowired private Complaints complaints;
    @Autowired private ComplaintExamination examination;
    @Autowired private CorrectionDecisions decisions;
    @Autowired private CitizenComplaints own;
    @Autowired private BulkCorrections bulks;
    @Autowired private ComplaintSupervision supervision;
    @Autowired private StockWorld stock;
    @Autowired private Lots lots;

    private Citizen citizen;

    @BeforeEach
    void somebody() throws IOException {
        world.units();
        citizen = world.citizen();
    }

    private static Actor actor(Role role, String unit) {
        return ListWorld.actor("Người thử", "", Right.over(role, UnitCode.of(unit)));
    }

    private static Set<String> all(Set<Role> roles, Set<String> units) {
        Set<String> all = new TreeSet<>();
        roles.forEach(role -> units.forEach(unit -> all.add(role + " " + unit)));
        return all;
    }

    private static Set<String> allowed(Function<Actor, Boolean> act) {
        Set<String> allowed = new TreeSet<>();
        for (Role role : Role.values()) {
            for (String unit : UNITS) {
                if (act.apply(actor(role, unit))) {
                    allowed.add(role + " " + unit);
                }
            }
        }
        return allowed;
    }

    private ComplaintId examined() {
        return world.filed(
                ComplaintKind.PERSONAL_DATA,
                world.citizen(),
                Optional.empty(),
                claims(ClaimField.NAME, "Ma Thị Yên"));
    }

    private ComplaintId verified() {
        ComplaintId id = examined();
        examination.propose(id, amend(ClaimField.NAME, "Ma Thị Yên"), EXAMINER).value();
        return id;
    }

    private ComplaintId approved() {
        ComplaintId id = verified();
        decisions.confirmIdentity(id, "tra cứu hôm nay", ComplaintWorld.POLICE).value();
        return id;
    }

    /** A refused act leaves what was made for the next one; one that was done needs a new one. */
    private <T> Set<String> allowed(
            Supplier<T> made, Function<T, Function<Actor, Outcome<?>>> act) {
        AtomicReference<T> current = new AtomicReference<>(made.get());
        return allowed(
                actor -> {
                    boolean done = act.apply(current.get()).apply(actor).isDone();
                    if (done) {
                        current.set(made.get());
                    }
                    return done;
                });
    }

    @Test
    void theDeskAndThoseAboveItSeeAComplaint() {
        ComplaintId id = examined();

        assertThat(allowed(actor -> complaints.byId(id, actor).isPresent()))
                .isEqualTo(
                        all(
                                EnumSet.of(
                                        Role.STATION,
                                        Role.DISTRICT,
                                        Role.PROVINCE,
                                        Role.SUPERVISOR),
                                OVER_IT));
        assertThat(allowed(actor -> !complaints.entries(id, actor).isEmpty()))
                .isEqualTo(allowed(actor -> complaints.byId(id, actor).isPresent()));
    }

    @Test
    void thePoliceSeeItWhileTheyCompareAndNotBeforeOrAfter() {
        ComplaintId id = verified();
        assertThat(complaints.byId(id, ComplaintWorld.POLICE)).isPresent();

        decisions.confirmIdentity(id, "tra cứu hôm nay", ComplaintWorld.POLICE).value();
        assertThat(complaints.byId(id, ComplaintWorld.POLICE)).isEmpty();
    }

    @Test
    void whoMaySeeAComplaintSeesItsPicturesAndOnlyDesksAddThem() throws IOException {
        ComplaintId id = examined();
        PaperPhoto photo = PaperPhoto.of(PaperSamples.jpeg(PaperSamples.onATable(0))).value();

        // the same picture is kept once, so that it can be added by everybody who may
        assertThat(allowed(actor -> complaints.show(id, photo, actor).isDone()))
                .isEqualTo(all(EnumSet.of(Role.STATION, Role.DISTRICT, Role.PROVINCE), OVER_IT));
        assertThat(allowed(actor -> !complaints.pictures(id, actor).isEmpty()))
                .isEqualTo(allowed(actor -> complaints.byId(id, actor).isPresent()));
    }

    @Test
    void onlyStationsOverThePlaceFile() {
        assertThat(
                        allowed(
                                actor ->
                                        complaints
                                                .file(
                                                        world.told(
                                                                ComplaintKind.OTHER,
                                                                citizen,
                                                                Optional.empty(),
                                                                Map.of()),
                                                        actor)
                                                .isDone()))
                .isEqualTo(all(EnumSet.of(Role.STATION), OVER_IT));
    }

    @Test
    void onlyTheDeskExamines() {
        Set<String> desk = all(EnumSet.of(Role.STATION), OVER_IT);

        assertThat(allowed(this::examined, id -> actor -> examination.reject(id, 8, "", actor)))
                .isEqualTo(desk);
        assertThat(
                        allowed(
                                this::examined,
                                id -> actor -> examination.ask(id, "Bổ sung giấy", actor)))
                .isEqualTo(desk);
        assertThat(
                        allowed(
                                this::examined,
                                id ->
                                        actor ->
                                                examination.propose(
                                                        id,
                                                        amend(ClaimField.NAME, "Ma Thị Yên"),
                                                        actor)))
                .isEqualTo(desk);
    }

    private ComplaintId ofNobodyOnRecord() {
        NewComplaint told =
                world.told(
                        ComplaintKind.PERSONAL_DATA,
                        world.citizen(),
                        Optional.empty(),
                        claims(ClaimField.NAME, "Ma Thị Yên"));
        ComplaintId id = own.file(told, new PhoneNumber("+84911000111")).value().id();
        world.settle();
        return id;
    }

    @Test
    void onlyTheDeskSaysWhoseRecordItIsAbout() {
        ComplaintId id = ofNobodyOnRecord();
        assertThat(world.view(id).person()).isEmpty();

        assertThat(
                        allowed(
                                actor ->
                                        examination
                                                .link(id, citizen.id(), Optional.empty(), actor)
                                                .isDone()))
                .isEqualTo(all(EnumSet.of(Role.STATION), OVER_IT));
    }

    @Test
    void onlyTheDeskSendsItToAnother() {
        assertThat(
                        allowed(
                                this::examined,
                                id ->
                                        actor ->
                                                examination.forward(
                                                        id,
                                                        NamedPlaces.in(UnitCode.of(PROVINCE)),
                                                        "Tiêm ở nơi khác",
                                                        actor)))
                .isEqualTo(all(EnumSet.of(Role.STATION), OVER_IT));
    }

    @Test
    void onlyTheDeskAnswersInWords() {
        assertThat(
                        allowed(
                                this::examined,
                                id -> actor -> examination.answer(id, "Hồ sơ đã đúng", actor)))
                .isEqualTo(all(EnumSet.of(Role.STATION), OVER_IT));
    }

    /** A dose of a new session of the commune, entered with the wrong lot. */
    private Slip slip() {
        try {
            DayWorld.Held session = world.days.session(1);
            world.inSession(world.citizen(), session, world.days.vial(session));
            return new Slip(
                    session.id(),
                    ClaimField.LOT,
                    lots.byId(session.lot()).orElseThrow().number(),
                    lots.byId(stock.lot("COMIRNATY")).orElseThrow().number(),
                    true,
                    "sổ tiêm của buổi, trang 3");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BulkView proposed() {
        BulkId id = bulks.examine(slip(), EXAMINER).value();
        world.settle();
        return bulks.lately(EXAMINER).stream()
                .filter(bulk -> bulk.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDesksOverTheSessionCorrectItAsOne() {
        Set<String> desks = all(EnumSet.of(Role.STATION, Role.DISTRICT, Role.PROVINCE), OVER_IT);

        assertThat(allowed(this::slip, slip -> actor -> bulks.examine(slip, actor)))
                .isEqualTo(desks);
        assertThat(
                        allowed(
                                this::proposed,
                                bulk -> actor -> bulks.approve(bulk.id(), bulk.revision(), actor)))
                .isEqualTo(desks);
        assertThat(
                        allowed(
                                this::proposed,
                                bulk ->
                                        actor ->
                                                bulks.sendBack(bulk.id(), "Sổ ghi lô khác", actor)))
                .isEqualTo(desks);
    }

    @Test
    void theDesksOverTheSessionAndWhoSupervisesThemSeeABulk() {
        BulkView bulk = proposed();
        Set<String> readers =
                all(
                        EnumSet.of(Role.STATION, Role.DISTRICT, Role.PROVINCE, Role.SUPERVISOR),
                        OVER_IT);

        assertThat(allowed(actor -> bulks.byCode(bulk.code(), actor).isPresent()))
                .isEqualTo(readers);
        assertThat(allowed(actor -> !bulks.rows(bulk.id(), 0, 10, actor).isEmpty()))
                .isEqualTo(readers);
        assertThat(
                        allowed(
                                actor ->
                                        bulks.lately(actor).stream()
                                                .anyMatch(one -> one.id().equals(bulk.id()))))
                .isEqualTo(readers);
    }

    @Test
    void whoSupervisesOrRunsTheProvinceSeesTheFiguresOfItAndBelow() {
        Set<Role> readers = EnumSet.of(Role.SUPERVISOR, Role.PROVINCE);

        assertThat(allowed(actor -> figures(PROVINCE, actor)))
                .isEqualTo(all(readers, Set.of(PROVINCE)));
        assertThat(allowed(actor -> figures(COMMUNE, actor))).isEqualTo(all(readers, OVER_IT));
    }

    private boolean figures(String unit, Actor actor) {
        return supervision.figures(Optional.of(UnitCode.of(unit)), 30, actor).isPresent();
    }

    @Test
    void onlyThePoliceOfTheHomeVerify() {
        assertThat(
                        allowed(
                                this::verified,
                                id ->
                                        actor ->
                                                decisions.confirmIdentity(
                                                        id, "tra cứu hôm nay", actor)))
                .isEqualTo(all(EnumSet.of(Role.IDENTITY), OVER_IT));
    }

    @Test
    void onlyTheDeskApproves() {
        assertThat(
                        allowed(
                                this::approved,
                                id ->
                                        actor ->
                                                decisions.approve(
                                                        id, world.view(id).revision(), actor)))
                .isEqualTo(all(EnumSet.of(Role.STATION), OVER_IT));
        assertThat(code(decisions.approve(approved(), 0, actor(Role.STATION, COMMUNE))))
                .isEqualTo("complaints.changed");
        world.settle();
    }
}
