package vn.tram.certificates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tram.staff.Workplace;

/**
 * What anybody who checks a certificate may know: whether it holds, since when, and why not.
 * Nothing here tells whose it is.
 */
public interface CertificateRegister {

    /** Most rows in one answer of {@link #revoked}. */
    int MOST = 10_000;

    /**
     * @param uvci as the certificate says it
     * @return empty where no certificate of this platform has it
     */
    Optional<Standing> of(String uvci);

    /**
     * Revoked certificates that would otherwise still be valid, in the order of their hashes.
     *
     * @param after hash of the last one of the page before, empty for the first
     */
    List<Revoked> revoked(String after, int limit);

    /** When the list of revoked certificates grew last. */
    Optional<Instant> lastRevocation();

    /** The hash by which a certificate stands in the list: see {@link Revoked}. */
    String hashOf(String uvci);

    /**
     * @param state {@link CertificateState#ISSUED}, {@link CertificateState#EXPIRED}, {@link
     *     CertificateState#REISSUED} or {@link CertificateState#REVOKED}
     * @param since when it came to stand so
     * @param reason of a revoked one
     * @param place where a revoked one was revoked: an office or facility, never a person; empty
     *     where the system did it
     */
    record Standing(
            CertificateState state,
            Instant since,
            Optional<RevocationReason> reason,
            Optional<Workplace> place) {

        /** One that was not revoked. */
        public Standing(CertificateState state, Instant since) {
            this(state, since, Optional.empty(), Optional.empty());
        }
    }

    /**
     * A line of the revocation list.
     *
     * @param uvciHash the first 16 bytes of the SHA-256 of the UVCI, in hexadecimal
     * @param expiresAt after that nobody needs the line
     */
    record Revoked(
            String uvciHash, Instant revokedAt, RevocationReason reason, Instant expiresAt) {}
}
