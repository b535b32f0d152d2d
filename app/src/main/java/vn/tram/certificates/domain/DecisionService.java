package vn.tram.certificates.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.certificates.CertificateDecisions;
import vn.tram.certificates.CertificateId;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.CertificatesRefusal.Plain;
import vn.tram.certificates.RevocationReason;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

@Service("certificateDecisionService")
class DecisionService implements CertificateDecisions {

    private static final Set<Role> REVOKERS = EnumSet.of(Role.PROVINCE);
    private static final Set<Role> RENEWERS = EnumSet.of(Role.STATION, Role.PROVINCE);

    private final CertificateStore certificates;
    private final CertificateAccess access;
    private final Reissuing reissuing;
    private final RevocationList list;
    private final AuditLog audit;
    private final Clock clock;

    DecisionService(
            CertificateStore certificates,
            CertificateAccess access,
            Reissuing reissuing,
            RevocationList list,
            AuditLog audit,
            Clock clock) {
        this.certificates = certificates;
        this.access = access;
        this.reissuing = reissuing;
        this.list = list;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<CertificateView> revoke(
            CertificateId id, RevocationReason reason, String words, Actor actor) {
        if (!reason.decided()) {
            throw new IllegalArgumentException("nobody decides " + reason);
        }
        String given = CleanText.of(words);
        return allowed(certificates.lock(id), REVOKERS, actor)
                .then(held -> worded(held, given))
                .then(held -> held.revoke(Revocation.decided(reason, given, actor, now())))
                .map(revoked -> kept(revoked, actor));
    }

    private static Outcome<Certificate> worded(Certificate held, String words) {
        if (words.length() < SHORTEST_REASON) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        return words.length() > LONGEST_REASON
                ? Outcome.refused(Plain.TEXT_TOO_LONG)
                : Outcome.done(held);
    }

    private CertificateView kept(Certificate revoked, Actor actor) {
        certificates.keep(revoked);
        list.add(revoked);
        audit.record(
                AuditEvent.by(actor, "certificate.revoked")
                        .about(revoked.facts().person())
                        .with("number", revoked.facts().number())
                        .with("state", revoked.revocation().reason().code())
                        .with("certificate", revoked.id().value().toString())
                        .with("reason", revoked.revocation().words()));
        return revoked.view(now());
    }

    @Override
    @Transactional
    public Outcome<CertificateView> reissue(CertificateId id, Actor actor) {
        Optional<Certificate> found = certificates.byId(id);
        boolean revoked =
                found.filter(each -> each.state() == CertificateState.REVOKED).isPresent();
        return allowed(found, revoked ? REVOKERS : RENEWERS, actor)
                .then(old -> reissuing.reissue(old.id(), true, Optional.of(actor)));
    }

    private Outcome<Certificate> allowed(
            Optional<Certificate> found, Set<Role> roles, Actor actor) {
        Optional<Certificate> seen = found.filter(each -> access.maySee(each, actor));
        if (seen.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        return access.may(roles, seen.get(), actor)
                ? Outcome.done(seen.get())
                : Outcome.refused(Plain.NOT_ALLOWED);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
