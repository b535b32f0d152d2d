package vn.tram.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tram.complaints.ComplaintWorld.EXAMINER;
import static vn.tram.complaints.ComplaintWorld.amend;
import static vn.tram.complaints.ComplaintWorld.claims;
import static vn.tram.complaints.ComplaintWorld.code;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.complaints.ComplaintWorld.Citizen;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

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

    /** A refused act leaves the complaint for the next one; one that was done needs a new one. */
    private Set<String> allowed(
            Supplier<ComplaintId> made, Function<ComplaintId, Function<Actor, Outcome<?>>> act) {
        ComplaintId[] current = {made.get()};
        return allowed(
                actor -> {
                    boolean done = act.apply(current[0]).apply(actor).isDone();
                    if (done) {
                        current[0] = made.get();
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
