package vn.tram.certificates;

import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * What people decide about certificates. Everything else happens by itself: a certificate is made
 * when the dose is confirmed and the identity verified, and revoked when one of them ends.
 */
public interface CertificateDecisions {

    /** Fewest characters of a reason. */
    int SHORTEST_REASON = 5;

    /** Most characters of a reason. */
    int LONGEST_REASON = 1_000;

    /**
     * Revokes a current certificate. Needs PROVINCE over the place of the dose or of the person. No
     * new one is made by itself. Refused with {@link CertificatesRefusal}.
     *
     * @param reason one that is {@linkplain RevocationReason#decided() decided}
     */
    Outcome<CertificateView> revoke(
            CertificateId id, RevocationReason reason, String words, Actor actor);

    /**
     * Has a new certificate of the same dose made: of one that ran out (STATION or PROVINCE over
     * the place of the dose or of the person), or of one that was revoked by a decision (PROVINCE).
     * Refused with {@link CertificatesRefusal}; the new one is ready and signed within moments.
     */
    Outcome<CertificateView> reissue(CertificateId id, Actor actor);
}
