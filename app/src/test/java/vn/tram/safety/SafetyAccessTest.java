package vn.tram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import vn.tram.kernel.Refusal;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.safety.CouncilMembers.NewMember;
import vn.tram.safety.CouncilMembers.Seat;
import vn.tram.safety.EventAct.FollowedUp;
import vn.tram.safety.EventAct.InvestigationOpened;
import vn.tram.safety.EventAct.Reported;
import vn.tram.safety.EventSamples.Kind;
import vn.tram.safety.EventSections.Section;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.SafetyWorld.Vaccinated;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.worklist.WorklistRefusal;

/**
 * Every role, at the case's own unit, at a neighbour, in another province and above, tries every
 * operation on a case. What is not expected here must be refused for want of a right.
 */
@TramIntegrationTest
@Import(SafetyWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafetyAccessTest {

    private static final byte[] PDF = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);
    private static final UnitCode NEIGHBOUR = UnitCode.of("01561");
    private static final UnitCode OTHER_PROVINCE = UnitCode.of("01");

    @Autowired private SafetyWorld world;
    @Autowired private AdverseEvents events;
    @Autowired private EventActs acts;
    @Autowired private EventSections sections;
    @Autowired private CouncilMembers members;
    @Autowired private EventSymptoms symptoms;
    @Autowired private EventSamples samples;
    @Autowired private EventFiles files;
    @Autowired private CompensationTracks tracks;
    @Autowired private TransactionTemplate transactions;

    private Vaccinated one;
    private AdverseEventId serious;
    private AdverseEventId mild;

    /**
     * @param allowed roles that may do it over a unit of the case
     */
    private record Operation(Set<Role> allowed, Function<Actor, Outcome<?>> act) {}

    @BeforeAll
    void twoCases() throws IOException {
        one = world.vaccinated();
        serious =
                events.file(world.report(one, Criterion.DEATH), SafetyWorld.station()).value().id();
        mild = events.file(world.report(world.vaccinated()), SafetyWorld.station()).value().id();
    }

    private Map<String, Operation> operations() {
        Map<String, Operation> all = new LinkedHashMap<>();
        Set<Role> both = EnumSet.of(Role.STATION, Role.PROVINCE);
        all.put("file", new Operation(both, actor -> events.file(world.report(one), actor)));
        all.put(
                "report",
                new Operation(
                        Set.of(Role.STATION),
                        actor -> perform(serious, new Reported(PatientState.DIED, "x"), actor)));
        all.put(
                "follow up",
                new Operation(
                        Set.of(Role.STATION),
                        actor ->
                                perform(mild, new FollowedUp(PatientState.RECOVERED, "x"), actor)));
        all.put(
                "open the investigation",
                new Operation(
                        Set.of(Role.PROVINCE),
                        actor -> perform(serious, new InvestigationOpened("y", "x"), actor)));
        all.put(
                "write a section",
                new Operation(
                        both,
                        actor -> sections.write(serious, Section.CARE, 0, "x", false, actor)));
        all.put(
                "lower",
                new Operation(
                        Set.of(Role.PROVINCE),
                        actor -> events.lower(serious, Set.of(), 0, "x", actor)));
        all.put(
                "withdraw",
                new Operation(
                        Set.of(Role.PROVINCE), actor -> events.withdraw(serious, "x", actor)));
        all.put(
                "release the lot",
                new Operation(
                        Set.of(Role.PROVINCE), actor -> events.releaseLot(serious, "x", actor)));
        all.put(
                "write the course",
                new Operation(both, actor -> symptoms.add(serious, now(), "Khó thở", actor)));
        all.put(
                "take a sample",
                new Operation(
                        both,
                        actor -> samples.take(serious, Kind.VACCINE, "Lô", now(), "Y", actor)));
        all.put(
                "add a paper",
                new Operation(both, actor -> files.add(serious, "Bệnh án", PDF, actor)));
        all.put(
                "note a paper of the compensation",
                new Operation(
                        Set.of(Role.PROVINCE),
                        actor ->
                                tracks.paper(
                                        serious, CompensationPaper.EVENT_REPORT, true, "", actor)));
        all.put(
                "read",
                new Operation(
                        AdverseEvents.READERS,
                        actor ->
                                events.byId(serious, actor)
                                        .<Outcome<?>>map(Outcome::done)
                                        .orElseGet(() -> Outcome.refused(Plain.NOT_FOUND))));
        return all;
    }

    private Instant now() {
        return world.ago(Duration.ZERO);
    }

    private Outcome<Void> perform(AdverseEventId id, EventAct act, Actor actor) {
        return acts.perform(id, act, Optional.empty(), actor);
    }

    @TestFactory
    Stream<DynamicTest> everyRoleAtEveryUnitDoesWhatItMayAndNothingElse() {
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
        Map<String, Right> rights = new LinkedHashMap<>();
        rights.put("own unit", Right.over(role, ListWorld.HA_LANG));
        rights.put("unit above", Right.over(role, SafetyWorld.PROVINCE));
        rights.put("country", Right.nationwide(role));
        rights.put("neighbour", Right.over(role, NEIGHBOUR));
        rights.put("other province", Right.over(role, OTHER_PROVINCE));
        List<String> outside = List.of("neighbour", "other province");
        return rights.entrySet().stream()
                .map(
                        right ->
                                DynamicTest.dynamicTest(
                                        name + ": " + role + " at " + right.getKey(),
                                        () ->
                                                tried(
                                                        operation,
                                                        right.getValue(),
                                                        operation.allowed().contains(role)
                                                                && !outside.contains(
                                                                        right.getKey()))));
    }

    /** Nothing stays of what was done. */
    private void tried(Operation operation, Right right, boolean allowed) {
        Actor actor = ListWorld.actor("Người thử", "", right);
        Outcome<?> outcome =
                transactions.execute(
                        status -> {
                            status.setRollbackOnly();
                            return operation.act().apply(actor);
                        });
        if (allowed) {
            assertThat(outcome.isDone()).as("%s", outcome).isTrue();
        } else {
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(noRight(refused.refusal())).isTrue());
        }
    }

    private static boolean noRight(Refusal refusal) {
        return refusal == Plain.NOT_YOURS
                || refusal == Plain.NOT_FOUND
                || refusal instanceof WorklistRefusal;
    }

    @TestFactory
    Stream<DynamicTest> onlyTheProvinceKeepsItsCouncil() {
        return Stream.of(Role.values())
                .flatMap(
                        role ->
                                Stream.of(
                                        Right.over(role, SafetyWorld.PROVINCE),
                                        Right.over(role, OTHER_PROVINCE),
                                        Right.over(role, ListWorld.HA_LANG)))
                .map(
                        right ->
                                DynamicTest.dynamicTest(
                                        right.role() + " at " + right.unit().orElseThrow(),
                                        () -> keeps(right)));
    }

    private void keeps(Right right) {
        boolean allowed =
                right.role() == Role.PROVINCE
                        && right.unit().filter(SafetyWorld.PROVINCE::equals).isPresent();
        Outcome<?> outcome =
                transactions.execute(
                        status -> {
                            status.setRollbackOnly();
                            return members.enlist(
                                    SafetyWorld.PROVINCE,
                                    new NewMember(
                                            "Ủy viên",
                                            "x",
                                            Seat.MEMBER,
                                            Optional.empty(),
                                            Optional.empty()),
                                    ListWorld.actor("Người thử", "", right));
                        });
        assertThat(outcome.isDone()).isEqualTo(allowed);
    }
}
