package vn.tram.certificates.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.RevocationReason;
import vn.tram.staff.Actor;
import vn.tram.staff.Workplace;

/**
 * Why a certificate holds no more.
 *
 * @param words of who decided it; empty where it follows from the record
 * @param by null where it follows from the record
 * @param place where whoever decided it, or changed the record, works; null where the system did
 */
record Revocation(
        RevocationReason reason,
        String words,
        UUID by,
        String byName,
        Workplace place,
        Instant at) {

    static Revocation decided(RevocationReason reason, String words, Actor actor, Instant at) {
        return new Revocation(
                reason, words, actor.id().value(), actor.displayName(), place(actor), at);
    }

    /**
     * @param by who changed the record, where it was somebody
     */
    static Revocation followed(RevocationReason reason, Optional<Actor> by, Instant at) {
        return new Revocation(reason, "", null, null, by.map(Revocation::place).orElse(null), at);
    }

    /** Whoever works at several places chose one for this act, and has its rights only. */
    private static Workplace place(Actor actor) {
        return Workplace.of(actor).stream().findFirst().orElse(null);
    }

    CertificateView.Revocation view() {
        return new CertificateView.Revocation(reason, words, Optional.ofNullable(byName), at);
    }
}
