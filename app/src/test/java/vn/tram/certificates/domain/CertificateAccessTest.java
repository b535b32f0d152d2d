package vn.tram.certificates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.certificates.CertificateDecisions;
import vn.tram.certificates.CertificateId;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.Certificates;
import vn.tram.certificates.CertificatesRefusal;
import vn.tram.certificates.RevocationReason;
import vn.tram.certificates.WaitingIdentities;
import vn.tram.doses.DoseConfirmations;
import vn.tram.doses.DoseView;
import vn.tram.doses.DosesRefusal;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.people.Identities;
import vn.tram.people.PeopleRefusal;
import vn.tram.people.PersonId;
import vn.tram.sessions.DayWorld;
import vn.tram.sessions.DayWorld.Held;
import vn.tram.sessions.SubjectId;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/**
 * Every role, at the unit of the person, at a neighbour, above and over the country, tries every
 * operation. What is not expected here must be refused for want of a right, and nothing be shown.
 */
@TramIntegrationTest
@Import(CertificateWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertificateAccessTest {

    private static final UnitCode NEIGHBOUR = UnitCode.of("01561");
    private static final UnitCode OWN = ListWorld.HA_LANG;
    private static final UnitCode PROVINCE = UnitCode.of("04");
    private static final UnitCode OTHER_PROVINCE = UnitCode.of("52");
    private static final Set<Refusal> NO_RIGHT =
            Set.of(
                    CertificatesRefusal.Plain.NOT_FOUND,
                    CertificatesRefusal.Plain.NOT_ALLOWED,
                    DosesRefusal.Plain.NOT_ALLOWED,
                    PeopleRefusal.NOT_FOUND);

    @Autowired private CertificateWorld world;
    @Autowired private Certificates certificates;
    @Autowired private CertificateDecisions decisions;
    @Autowired private DoseConfirmations confirmations;
    @Autowired private Identities identities;
    @Autowired private WaitingIdentities unverified;
    @Autowired private TransactionTemplate transactions;

    private final Map<String, Operation> operations = new LinkedHashMap<>();

    /**
     * @param allowed roles that may do it over the unit
     * @param granted whether it was let through
     */
    private record Operation(Set<Role> allowed, Predicate<Actor> granted) {}

    @BeforeAll
    void everyOperation() throws IOException {
        world.units();
        PersonId person = world.verified();
        DoseView dose = world.certified(person);
        CertificateView valid = world.standing(dose).last().orElseThrow();
        CertificateId old = expired();
        CertificateId revoked = revoked();
        DoseView waiting = world.doses.had(world.verified(), "COMIRNATY", "2021-09-10");
        PersonId open = world.person("PLAUSIBLE", "CCCD", CertificateWorld.number());
        Set<Role> readers = CertificateAccess.READERS;
        read("of a person", readers, by -> certificates.ofPerson(person, by));
        read("by id", readers, by -> list(certificates.byId(valid.id(), by)));
        String uvci = valid.issue().orElseThrow().uvci();
        read("by uvci", readers, by -> list(certificates.byUvci(uvci, by)));
        sessions();
        act(
                "revoke",
                Set.of(Role.PROVINCE),
                by -> decisions.revoke(valid.id(), RevocationReason.IN_ERROR, "Cấp sai", by));
        act(
                "reissue expired",
                Set.of(Role.STATION, Role.PROVINCE),
                by -> decisions.reissue(old, by));
        act("reissue revoked", Set.of(Role.PROVINCE), by -> decisions.reissue(revoked, by));
        act("confirm dose", Set.of(Role.STATION), by -> confirmations.confirm(waiting.id(), by));
        read(
                "doses that wait",
                Set.of(Role.STATION),
                by -> confirmations.waiting(waiting.person(), by));
        act("verify", Set.of(Role.IDENTITY), by -> identities.verify(Set.of(open), "tra cứu", by));
        operations.put(
                "verify each",
                new Operation(
                        Set.of(Role.IDENTITY),
                        by ->
                                identities.verifyEach(Set.of(open), "tra cứu", by).value().stream()
                                        .anyMatch(each -> each.refusal().isEmpty())));
        world.confirmed(open, "COMIRNATY", "2021-09-10");
        read(
                "identities that wait",
                Set.of(Role.IDENTITY),
                by ->
                        unverified.page(Optional.empty(), WaitingIdentities.MOST, by).stream()
                                .filter(each -> each.person().equals(open))
                                .toList());
        act("contradict", Set.of(Role.IDENTITY), by -> identities.contradict(open, "tra cứu", by));
    }

    private void sessions() throws IOException {
        Held session = world.days.session(1);
        SubjectId subject = world.days.atInjection(session.id());
        world.days.injected(subject, world.days.vial(session), DayWorld.nurse()).value();
        world.confirm(session);
        world.sign(new JdkSigner());
        read(
                "of a session",
                EnumSet.of(Role.STATION, Role.COMMUNE, Role.DISTRICT, Role.PROVINCE),
                by -> certificates.ofSession(session.id(), Optional.empty(), 10, by));
        read(
                "figures of a session",
                EnumSet.of(
                        Role.STATION, Role.COMMUNE, Role.DISTRICT, Role.PROVINCE, Role.SUPERVISOR),
                by -> list(certificates.standing(session.id(), by)));
    }

    private CertificateId expired() {
        DoseView dose = world.certified(world.verified());
        CertificateId id = world.standing(dose).last().orElseThrow().id();
        world.ago(id, Duration.ofDays(400));
        return id;
    }

    private CertificateId revoked() {
        DoseView dose = world.certified(world.verified());
        CertificateId id = world.standing(dose).last().orElseThrow().id();
        decisions
                .revoke(id, RevocationReason.FRAUD, "Lộ mã thử", CertificateWorld.PROVINCE)
                .value();
        return id;
    }

    private static List<?> list(Optional<?> found) {
        return found.stream().toList();
    }

    private void read(String name, Set<Role> allowed, Function<Actor, List<?>> read) {
        operations.put(name, new Operation(allowed, by -> !read.apply(by).isEmpty()));
    }

    private void act(String name, Set<Role> allowed, Function<Actor, Outcome<?>> act) {
        operations.put(name, new Operation(allowed, by -> granted(act.apply(by))));
    }

    private static boolean granted(Outcome<?> outcome) {
        return outcome.isDone() || !NO_RIGHT.contains(((Outcome.Refused<?>) outcome).refusal());
    }

    @TestFactory
    Stream<DynamicTest> everyRoleAtEveryUnitTriesEveryOperation() {
        return operations.entrySet().stream()
                .flatMap(
                        each ->
                                Stream.of(Role.values())
                                        .flatMap(role -> at(each.getKey(), each.getValue(), role)));
    }

    private Stream<DynamicTest> at(String name, Operation operation, Role role) {
        boolean may = operation.allowed().contains(role);
        return Stream.of(
                one(name, operation, role, "own unit", Right.over(role, OWN), may),
                one(name, operation, role, "unit above", Right.over(role, PROVINCE), may),
                one(name, operation, role, "country", Right.nationwide(role), may),
                one(name, operation, role, "neighbour", Right.over(role, NEIGHBOUR), false),
                one(
                        name,
                        operation,
                        role,
                        "other province",
                        Right.over(role, OTHER_PROVINCE),
                        false),
                one(
                        name,
                        operation,
                        role,
                        "a facility elsewhere",
                        Right.at(role, OWN, UUID.randomUUID()),
                        false));
    }

    private DynamicTest one(
            String name, Operation operation, Role role, String where, Right right, boolean may) {
        return DynamicTest.dynamicTest(
                name + " as " + role + ", " + where,
                () -> {
                    Actor actor = ListWorld.actor("Người thử quyền", "", right);
                    Boolean granted =
                            transactions.execute(
                                    status -> {
                                        status.setRollbackOnly();
                                        return operation.granted().test(actor);
                                    });
                    assertThat(granted).isEqualTo(may);
                });
    }
}
