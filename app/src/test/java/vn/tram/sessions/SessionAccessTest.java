package vn.tram.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.sessions.PlannedStaff.Duty;
import vn.tram.sessions.PlannedStaff.Qualification;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;
import vn.tram.stock.LotId;
import vn.tram.worklist.WorklistRefusal;

/**
 * Every role, at the session's own unit, at a neighbour and above, tries every operation on a
 * session of each desk. What is not expected here must be refused for want of a right.
 */
@TramIntegrationTest
@Import(SessionWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionAccessTest {

    private static final UnitCode NEIGHBOUR = UnitCode.of("01561");
    private static final UnitCode PROVINCE = UnitCode.of("04");

    /** What somebody without the right is told. */
    private static final Set<Object> NO_RIGHT = Set.of(Plain.NOT_YOURS, Plain.NOT_FOUND);

    @Autowired private SessionWorld world;
    @Autowired private Sessions sessions;
    @Autowired private SessionPlans plans;
    @Autowired private SessionDecisions decisions;
    @Autowired private SessionReadiness readiness;
    @Autowired private SessionRun run;
    @Autowired private SessionVaccine vaccine;
    @Autowired private TransactionTemplate transactions;

    private UUID campaign;
    private UUID facility;
    private SessionId planning;
    private SessionId approving;
    private SessionId preparing;
    private SessionId running;
    private SessionId suspended;
    private LotId lot;

    /**
     * @param allowed roles that may do it over the session's unit
     */
    private record Operation(Set<Role> allowed, Function<Actor, Outcome<?>> act) {}

    @BeforeAll
    void aSessionOnEachDesk() throws IOException {
        campaign = world.campaignWith(6);
        facility = world.stock().station();
        lot = world.stock().lot(SessionWorld.PRODUCT);
        world.stock().fill(facility, lot, 100);
        planning = opened();
        approving = opened();
        preparing = opened();
        running = opened();
        suspended = opened();
        Actor station = world.stationOf(facility);
        for (SessionId id : List.of(approving, preparing, running, suspended)) {
            plans.submit(id, station).value();
        }
        for (SessionId id : List.of(preparing, running, suspended)) {
            int revision = sessions.byId(id, station).orElseThrow().revision();
            decisions.approve(id, revision, Optional.empty(), world.official()).value();
        }
        world.lists().settle();
        for (SessionId id : List.of(running, suspended)) {
            run.start(id, Optional.of("Thử quyền"), station).value();
        }
        run.suspend(suspended, "Thử quyền", station).value();
    }

    private SessionId opened() {
        return world.planned(
                world.asked(campaign, facility, world.today(), 1), world.stationOf(facility));
    }

    private Map<String, Operation> operations() {
        Set<Role> station = Set.of(Role.STATION);
        Set<Role> official = Set.of(Role.COMMUNE);
        Map<String, Operation> all = new LinkedHashMap<>();
        NewSession asked = world.asked(campaign, facility, world.today(), 1);
        all.put("open", new Operation(station, by -> sessions.open(asked, by)));
        all.put("change", new Operation(station, by -> plans.change(planning, asked, by)));
        all.put("take out", new Operation(station, by -> plans.takeOut(planning, List.of(), by)));
        all.put("take in", new Operation(station, by -> plans.takeIn(planning, List.of(), by)));
        all.put("propose again", new Operation(station, by -> plans.proposeAgain(planning, by)));
        all.put("submit", new Operation(station, by -> plans.submit(planning, by)));
        all.put("assign", new Operation(station, by -> plans.assign(planning, somebody(), by)));
        all.put(
                "readiness",
                new Operation(
                        station,
                        by ->
                                readiness.record(
                                        planning,
                                        new SessionReadiness.Found(
                                                "PROTOCOL",
                                                true,
                                                Optional.empty(),
                                                "",
                                                Optional.empty()),
                                        by)));
        all.put("as last time", new Operation(station, by -> readiness.asLastTime(planning, by)));
        all.put(
                "approve",
                new Operation(
                        official,
                        by ->
                                decisions.approve(
                                        approving, revision(approving), Optional.empty(), by)));
        all.put("send back", new Operation(official, by -> decisions.sendBack(approving, "x", by)));
        all.put("move", new Operation(station, by -> plans.move(preparing, asked, by)));
        all.put(
                "issue",
                new Operation(
                        station,
                        by ->
                                vaccine.issue(
                                        preparing,
                                        lot,
                                        10,
                                        Optional.empty(),
                                        TimeOrderedId.next(),
                                        by)));
        all.put(
                "return vaccine",
                new Operation(
                        station,
                        by -> vaccine.giveBack(preparing, lot, 10, TimeOrderedId.next(), by)));
        all.put("start", new Operation(station, by -> run.start(preparing, Optional.of("x"), by)));
        all.put("suspend", new Operation(station, by -> run.suspend(running, "x", by)));
        all.put("close", new Operation(station, by -> run.close(running, by)));
        all.put("resume", new Operation(official, by -> run.resume(suspended, "x", by)));
        all.put("end early", new Operation(official, by -> run.endEarly(suspended, "x", by)));
        all.put(
                "call off",
                new Operation(
                        Set.of(Role.STATION, Role.COMMUNE, Role.DISTRICT),
                        by -> sessions.cancel(planning, "x", by)));
        return all;
    }

    private static PlannedStaff somebody() {
        return new PlannedStaff(
                new StaffId(TimeOrderedId.next()), "Ai đó", Duty.HEAD, 0, Qualification.DOCTOR);
    }

    private int revision(SessionId id) {
        return sessions.byId(id, world.official()).orElseThrow().revision();
    }

    @TestFactory
    Stream<DynamicTest> onlyWhoMayActsAndOnlyAtTheirUnits() {
        return operations().entrySet().stream()
                .flatMap(
                        operation ->
                                Stream.of(Role.values())
                                        .flatMap(
                                                role ->
                                                        tries(
                                                                operation.getKey(),
                                                                operation.getValue(),
                                                                role)));
    }

    private Stream<DynamicTest> tries(String name, Operation operation, Role role) {
        boolean allowed = operation.allowed().contains(role);
        return Stream.of(
                one(name, operation, Right.over(role, ListWorld.HA_LANG), allowed),
                one(name, operation, Right.over(role, NEIGHBOUR), false),
                one(name, operation, Right.over(role, PROVINCE), allowed),
                one(name, operation, Right.at(role, ListWorld.HA_LANG, UUID.randomUUID()), false));
    }

    private DynamicTest one(String name, Operation operation, Right right, boolean allowed) {
        String title = name + " by " + right;
        Actor actor = ListWorld.actor("Thử quyền", "", right);
        return DynamicTest.dynamicTest(
                title,
                () ->
                        transactions.executeWithoutResult(
                                status -> {
                                    Outcome<?> outcome = operation.act().apply(actor);
                                    status.setRollbackOnly();
                                    assertThat(forWantOfARight(outcome))
                                            .as(title + ": " + outcome)
                                            .isNotEqualTo(allowed);
                                }));
    }

    private static boolean forWantOfARight(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                && (NO_RIGHT.contains(refused.refusal())
                        || refused.refusal() instanceof WorklistRefusal);
    }

    @TestFactory
    Stream<DynamicTest> onlyReadersOfTheUnitSeeASession() {
        return Stream.of(Role.values())
                .map(
                        role ->
                                DynamicTest.dynamicTest(
                                        role.name(),
                                        () -> {
                                            boolean reader = Sessions.READERS.contains(role);
                                            assertThat(sees(Right.over(role, ListWorld.HA_LANG)))
                                                    .isEqualTo(reader);
                                            assertThat(sees(Right.over(role, PROVINCE)))
                                                    .isEqualTo(reader);
                                            assertThat(sees(Right.over(role, NEIGHBOUR))).isFalse();
                                        }));
    }

    private boolean sees(Right right) {
        Actor actor = ListWorld.actor("Người đọc", "", right);
        boolean session = sessions.byId(running, actor).isPresent();
        assertThat(plans.plan(running, actor).isPresent()).isEqualTo(session);
        assertThat(readiness.lines(running, actor).isEmpty()).isNotEqualTo(session);
        assertThat(
                        plans.subjects(running, false, OptionalInt.empty(), 10, actor).isEmpty()
                                && session)
                .isFalse();
        return session;
    }
}
