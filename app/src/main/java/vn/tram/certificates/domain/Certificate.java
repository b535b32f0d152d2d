package vn.tram.certificates.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.tram.certificates.CertificateId;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.CertificatesRefusal.Plain;
import vn.tram.doses.DoseId;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;
import vn.tram.sessions.SessionId;

/**
 * A certificate of one dose. Each act answers with what it becomes, and refuses from a state in
 * which it cannot be done.
 *
 * @param factsHash of what the station confirmed
 * @param issue null before the signature
 * @param revocation null unless revoked
 * @param attempts to sign that failed
 * @param revision as it was read
 */
record Certificate(
        CertificateId id,
        int generation,
        Optional<CertificateId> predecessor,
        Facts facts,
        String factsHash,
        Confirmed confirmed,
        CertificateState state,
        Issue issue,
        Revocation revocation,
        int attempts,
        int revision) {

    /** The facility's level of QĐ 5772. */
    record Confirmed(String byName, Instant at, Optional<UUID> session) {}

    /** The platform's level of QĐ 5772. */
    record Issue(String uvci, String text, String keyId, Instant issuedAt, Instant expiresAt) {}

    Outcome<Certificate> issue(Issue signed) {
        if (state != CertificateState.READY) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        return facts.sha256().equals(factsHash)
                ? Outcome.done(become(CertificateState.ISSUED, signed, null))
                : Outcome.refused(Plain.FACTS_CHANGED);
    }

    Outcome<Certificate> expire(Instant now) {
        return state == CertificateState.ISSUED && stateAt(now) == CertificateState.EXPIRED
                ? Outcome.done(become(CertificateState.EXPIRED, issue, null))
                : Outcome.refused(Plain.NOT_NOW);
    }

    /** Makes room for a new one of the same dose. */
    Outcome<Certificate> replace(Instant now) {
        return stateAt(now) == CertificateState.EXPIRED
                ? Outcome.done(become(CertificateState.REISSUED, issue, null))
                : Outcome.refused(Plain.NOT_NOW);
    }

    Outcome<Certificate> revoke(Revocation why) {
        return state.current()
                ? Outcome.done(become(CertificateState.REVOKED, issue, why))
                : Outcome.refused(Plain.NOT_NOW);
    }

    CertificateState stateAt(Instant now) {
        return issue == null ? state : state.at(issue.expiresAt(), now);
    }

    private Certificate become(CertificateState next, Issue signed, Revocation why) {
        return new Certificate(
                id,
                generation,
                predecessor,
                facts,
                factsHash,
                confirmed,
                next,
                signed,
                why,
                attempts,
                revision);
    }

    CertificateView view(Instant now) {
        return new CertificateView(
                id,
                new PersonId(facts.person()),
                new DoseId(facts.dose()),
                generation,
                predecessor,
                stateAt(now),
                facts.name(),
                facts.birth(),
                facts.disease(),
                facts.product(),
                facts.number(),
                facts.ofDoses(),
                facts.givenOn(),
                factsHash,
                confirmed.byName(),
                confirmed.at(),
                confirmed.session().map(SessionId::new),
                Optional.ofNullable(issue)
                        .map(
                                signed ->
                                        new CertificateView.Issue(
                                                signed.uvci(),
                                                signed.text(),
                                                signed.keyId(),
                                                signed.issuedAt(),
                                                signed.expiresAt())),
                Optional.ofNullable(revocation).map(Revocation::view));
    }
}
