package vn.tram.certificates.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.certificates.NotEligible;
import vn.tram.certificates.RevocationReason;
import vn.tram.certificates.domain.DoseLooks.Look;
import vn.tram.doses.DoseConfirmed;
import vn.tram.doses.DosesChanged;
import vn.tram.people.IdentitySettled;
import vn.tram.people.PersonCorrected;
import vn.tram.people.PersonId;
import vn.tram.sessions.SessionConfirmed;
import vn.tram.staff.Actor;

/**
 * Keeps certificates in step with the record, in the transaction that changes it: what holds no
 * more is revoked, what became eligible is made ready.
 */
@Component
class KeepingUp {

    private final ReadyRows ready;
    private final DoseLooks looks;
    private final CertificateStore certificates;
    private final RevocationList list;
    private final AuditLog audit;
    private final Clock clock;

    KeepingUp(
            ReadyRows ready,
            DoseLooks looks,
            CertificateStore certificates,
            RevocationList list,
            AuditLog audit,
            Clock clock) {
        this.ready = ready;
        this.looks = looks;
        this.certificates = certificates;
        this.list = list;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void confirmed(SessionConfirmed event) {
        int made = ready.ofSession(event.session().value(), now());
        audit.record(
                AuditEvent.by(event.by(), "certificate.session-ready")
                        .inCase(event.session().value())
                        .with("people", made));
    }

    @EventListener
    void confirmed(DoseConfirmed event) {
        follow(List.of(event.person().value()), Optional.of(event.by()));
    }

    @EventListener
    void changed(DosesChanged event) {
        follow(List.of(event.person().value()), Optional.of(event.by()));
    }

    @EventListener
    void corrected(PersonCorrected event) {
        follow(List.of(event.person().value()), Optional.of(event.by()));
    }

    @EventListener
    void settled(IdentitySettled event) {
        follow(event.people().stream().map(PersonId::value).sorted().toList(), event.by());
    }

    /** Revokes what the people's doses do not bear any more, and makes ready what they bear now. */
    void follow(Collection<UUID> people, Optional<Actor> by) {
        drop(looks.certified(people), by);
        ready.ofPeople(people, now());
    }

    /** The same for doses whose certificates were about to be signed. */
    void follow(List<Look> doses) {
        drop(doses, Optional.empty());
        doses.forEach(look -> ready.ofDose(look.dose(), false, now()));
    }

    private void drop(List<Look> doses, Optional<Actor> by) {
        Map<UUID, Look> byDose =
                doses.stream().collect(Collectors.toMap(Look::dose, Function.identity()));
        certificates.lockCurrent(byDose.keySet()).stream()
                .filter(held -> !byDose.get(held.facts().dose()).bears(held.factsHash()))
                .forEach(held -> revoke(held, byDose.get(held.facts().dose()), by));
    }

    private void revoke(Certificate held, Look look, Optional<Actor> by) {
        RevocationReason reason = reason(look);
        Certificate revoked = held.revoke(Revocation.followed(reason, by, now())).value();
        certificates.keep(revoked);
        list.add(revoked);
        audit.record(
                by.map(actor -> AuditEvent.by(actor, "certificate.revoked"))
                        .orElseGet(() -> AuditEvent.bySystem("certificate.revoked"))
                        .about(held.facts().person())
                        .with("number", held.facts().number())
                        .with("state", reason.code())
                        .with("certificate", held.id().value().toString()));
    }

    private static RevocationReason reason(Look look) {
        if (look.stillEligible() || look.followed()) {
            return RevocationReason.CORRECTED;
        }
        return look.obstacle().filter(why -> why == NotEligible.DOSE_VOID).isPresent()
                ? RevocationReason.DOSE_VOIDED
                : RevocationReason.NOT_ELIGIBLE;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
