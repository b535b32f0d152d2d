package vn.tram.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.tram.TramIntegrationTest;
import vn.tram.audit.AuditChain;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.audit.AuditQuery;
import vn.tram.audit.AuditRefusal;
import vn.tram.audit.AuditTrail;
import vn.tram.audit.AuditTrail.Verdict;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffEvent;
import vn.tram.staff.StaffId;

@TramIntegrationTest
class AuditTrailTest {

    private static final UnitCode OURS = UnitCode.of("01558");
    private static final UnitCode THEIRS = UnitCode.of("23677");

    @Autowired AuditTrail trail;
    @Autowired AuditLog log;
    @Autowired AuditChain chain;
    @Autowired ApplicationEventPublisher events;

    private final Actor writer = actor(Right.over(Role.STATION, OURS));
    private final UUID here = UUID.randomUUID();
    private final UUID there = UUID.randomUUID();

    @BeforeEach
    void twoCases() {
        log.record(AuditEvent.by(writer, "list.opened").inCase(here).in(OURS));
        log.record(AuditEvent.by(writer, "list.submitted").inCase(here));
        log.record(AuditEvent.by(writer, "list.opened").inCase(there).in(THEIRS));
        log.record(AuditEvent.by(writer, "list.submitted").inCase(there));
    }

    @Test
    void nobodyButAnAuditorReadsTheRecord() {
        for (Role role : Role.values()) {
            if (role != Role.AUDITOR) {
                Outcome<List<AuditEntry>> found =
                        trail.search(AuditQuery.everything(), 10, actor(Right.nationwide(role)));
                Outcome<Verdict> verified = trail.verify(actor(Right.nationwide(role)));

                assertThat(List.of(found, verified))
                        .allSatisfy(
                                outcome ->
                                        assertThat(((Outcome.Refused<?>) outcome).refusal())
                                                .isEqualTo(AuditRefusal.NOT_AUDITOR));
            }
        }
    }

    @Test
    void theCountrysAuditorSeesAllAndAUnitsAuditorTheCasesOfTheUnit() {
        assertThat(seen(actor(Right.nationwide(Role.AUDITOR)))).hasSize(4);
        assertThat(seen(actor(Right.over(Role.AUDITOR, OURS))))
                .hasSize(2)
                .allMatch(entry -> entry.caseId().equals(Optional.of(here)));
    }

    @Test
    void oneCaseAndOneActionCanBeAskedFor() {
        AuditQuery query =
                new AuditQuery(
                        Optional.empty(),
                        Optional.of("list.submitted"),
                        Optional.of(there),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        assertThat(trail.search(query, 10, actor(Right.nationwide(Role.AUDITOR))).value())
                .singleElement()
                .satisfies(entry -> assertThat(entry.caseId()).contains(there));
    }

    @Test
    void anOlderPageBeginsAfterTheLastEntryShown() {
        Actor auditor = actor(Right.nationwide(Role.AUDITOR));
        List<AuditEntry> all = seen(auditor);
        AuditQuery older =
                new AuditQuery(
                        Optional.of(writer.id().value()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(all.get(1).id()));

        assertThat(trail.search(older, 10, auditor).value())
                .containsExactlyElementsOf(all.subList(2, 4));
    }

    @Test
    void theChainHoldsAndAskingIsOnRecord() {
        chain.link();
        Actor auditor = actor(Right.nationwide(Role.AUDITOR));

        Verdict verdict = trail.verify(auditor).value();

        assertThat(verdict.broken()).isEmpty();
        assertThat(verdict.head().seq()).isPositive();
        assertThat(verdict.head().hash()).matches("[0-9a-f]{64}");
        assertThat(seen(auditor.id(), auditor))
                .singleElement()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("audit.verified"));
    }

    @Test
    void whatHappensToAnAccountIsKeptButNotTriesThatWereNotLookedAt() {
        StaffId account = new StaffId(UUID.randomUUID());
        StaffEvent.Factor factor = StaffEvent.Factor.PASSWORD;
        Instant now = Instant.now();
        events.publishEvent(new StaffEvent.SignInRefused(Optional.of(account), factor, false, now));
        events.publishEvent(new StaffEvent.SignInRefused(Optional.of(account), factor, true, now));
        events.publishEvent(
                new StaffEvent.RightGranted(
                        Optional.of(writer.id()),
                        account,
                        UUID.randomUUID(),
                        Right.over(Role.COMMUNE, OURS),
                        now));

        List<AuditEntry> kept = log.ofSubject(account.value(), Optional.empty(), 10);

        assertThat(kept)
                .extracting(AuditEntry::action)
                .containsExactly("staff.right-granted", "staff.sign-in-refused");
        assertThat(kept.get(0).detail()).isEqualTo(Map.of("role", "COMMUNE", "unit", OURS.value()));
        assertThat(kept.get(0).unit()).contains(OURS.value());
    }

    private List<AuditEntry> seen(Actor auditor) {
        return seen(writer.id(), auditor);
    }

    private List<AuditEntry> seen(StaffId who, Actor auditor) {
        AuditQuery query =
                new AuditQuery(
                        Optional.of(who.value()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return trail.search(query, 10, auditor).value();
    }

    private static Actor actor(Right... rights) {
        return new Actor(new StaffId(UUID.randomUUID()), "Ai Đó", "", List.of(rights));
    }
}
