package vn.tram.certificates;

import java.time.Instant;

/**
 * Where a certificate stands (QĐ 5772/QĐ-BYT; a dose that has none is not eligible, and {@link
 * NotEligible} says why).
 */
public enum CertificateState {
    /** Confirmed by the health station, waiting for the signature. */
    READY,
    /** Signed and valid. */
    ISSUED,
    /** Twelve months have passed since it was signed. */
    EXPIRED,
    /** Ran out and was followed by a new one of the same dose. */
    REISSUED,
    /** Taken back, with a reason. */
    REVOKED;

    /** A dose has one of these at most. */
    public boolean current() {
        return this == READY || this == ISSUED || this == EXPIRED;
    }

    /**
     * Time ends a certificate whether or not somebody has written it down yet.
     *
     * @param expiresAt the first moment at which it is not valid any more; of no account before it
     *     was signed
     */
    public CertificateState at(Instant expiresAt, Instant now) {
        return this == ISSUED && !now.isBefore(expiresAt) ? EXPIRED : this;
    }
}
