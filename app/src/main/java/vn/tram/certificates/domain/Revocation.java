package vn.tram.certificates.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.RevocationReason;
import vn.tram.staff.Actor;

/**
 * Why a certificate holds no more.
 *
 * @param words of who decided it; empty where it follows from the record
 * @param by null where it follows from the record
 */
record Revocation(RevocationReason reason, String words, UUID by, String byName, Instant at) {

    static Revocation decided(RevocationReason reason, String words, Actor actor, Instant at) {
        return new Revocation(reason, words, actor.id().value(), actor.displayName(), at);
    }

    static Revocation followed(RevocationReason reason, Instant at) {
        return new Revocation(reason, "", null, null, at);
    }

    CertificateView.Revocation view() {
        return new CertificateView.Revocation(reason, words, Optional.ofNullable(byName), at);
    }
}
