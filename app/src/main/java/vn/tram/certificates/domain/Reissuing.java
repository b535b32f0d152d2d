package vn.tram.certificates.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.certificates.CertificateId;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.CertificatesRefusal.Ineligible;
import vn.tram.certificates.CertificatesRefusal.Plain;
import vn.tram.certificates.NotEligible;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/** Has a new certificate of the same dose made. The caller decided who may ask for it. */
@Component
class Reissuing {

    private final CertificateStore certificates;
    private final DoseLooks looks;
    private final ReadyRows ready;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    Reissuing(
            CertificateStore certificates,
            DoseLooks looks,
            ReadyRows ready,
            JdbcClient jdbc,
            AuditLog audit,
            Clock clock) {
        this.certificates = certificates;
        this.looks = looks;
        this.ready = ready;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param decided also of one that was revoked by a decision
     * @param by empty where the person asks
     */
    Outcome<CertificateView> reissue(CertificateId id, boolean decided, Optional<Actor> by) {
        Certificate seen = certificates.byId(id).orElseThrow();
        // the person first, as every act on doses
        jdbc.sql("SELECT id FROM person WHERE id = :id FOR UPDATE")
                .param("id", seen.facts().person())
                .query()
                .singleValue();
        Certificate old = certificates.lock(id).orElseThrow();
        if (!certificates.last(old.facts().dose()).orElseThrow().id().equals(id)) {
            return Outcome.refused(Plain.FOLLOWED);
        }
        Optional<NotEligible> obstacle =
                looks.one(old.facts().dose()).flatMap(DoseLooks.Look::obstacle);
        if (obstacle.isPresent()) {
            return Outcome.refused(new Ineligible(obstacle.get()));
        }
        return makeRoom(old, decided).map(any -> followed(old, decided, by));
    }

    private Outcome<Certificate> makeRoom(Certificate old, boolean decided) {
        if (old.state() == CertificateState.REVOKED) {
            return decided ? Outcome.done(old) : Outcome.refused(Plain.NOT_NOW);
        }
        return old.replace(now())
                .map(
                        replaced -> {
                            certificates.keep(replaced);
                            return replaced;
                        });
    }

    private CertificateView followed(Certificate old, boolean decided, Optional<Actor> by) {
        if (!ready.ofDose(old.facts().dose(), decided, now())) {
            throw new IllegalStateException("no successor of certificate " + old.id().value());
        }
        Certificate next = certificates.last(old.facts().dose()).orElseThrow();
        audit.record(
                by.map(actor -> AuditEvent.by(actor, "certificate.reissued"))
                        .orElseGet(() -> AuditEvent.bySystem("certificate.reissued"))
                        .about(next.facts().person())
                        .with("number", next.facts().number())
                        .with("certificate", next.id().value().toString()));
        return next.view(now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
