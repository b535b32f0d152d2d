package vn.tram.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.tram.doses.DoseId;
import vn.tram.kernel.BirthDate;
import vn.tram.people.PersonId;
import vn.tram.sessions.SessionId;

/**
 * A certificate and where it stands at the moment of asking.
 *
 * @param generation among the certificates of the dose, from 1
 * @param name as it was confirmed, and signed
 * @param disease as the dose was recorded for, {@code COVID-19}
 * @param product code of the vaccine in Trạm
 * @param doseNumber among all doses of the disease, from 1
 * @param ofDoses of the course, never below {@code doseNumber}
 * @param factsHash SHA-256 of what was confirmed, in hexadecimal
 * @param confirmedBy name of the official who signed the session's result, or of the second person
 *     of the station
 * @param session of the dose, where it had one
 * @param issue empty before the signature
 * @param revocation empty unless revoked
 */
public record CertificateView(
        CertificateId id,
        PersonId person,
        DoseId dose,
        int generation,
        Optional<CertificateId> predecessor,
        CertificateState state,
        String name,
        BirthDate birth,
        String disease,
        String product,
        int doseNumber,
        int ofDoses,
        LocalDate givenOn,
        String factsHash,
        String confirmedBy,
        Instant confirmedAt,
        Optional<SessionId> session,
        Optional<Issue> issue,
        Optional<Revocation> revocation) {

    /**
     * The signature.
     *
     * @param uvci the certificate's own identifier, {@code URN:UVCI:01:VN:…}
     * @param text what the printed code holds, {@code HC1:…}
     * @param keyId of the key that signed, in Base64
     * @param expiresAt the first moment at which it is not valid any more
     */
    public record Issue(
            String uvci, String text, String keyId, Instant issuedAt, Instant expiresAt) {}

    /**
     * Why it is not valid any more.
     *
     * @param byName empty where the system did it by itself
     * @param words of who decided it, may be empty
     */
    public record Revocation(
            RevocationReason reason, String words, Optional<String> byName, Instant at) {}
}
