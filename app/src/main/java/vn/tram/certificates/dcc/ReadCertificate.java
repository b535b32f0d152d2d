package vn.tram.certificates.dcc;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a certificate of vaccination says, ours or a foreign one. Texts are the issuer's and may
 * hold anything; none is longer than 200 characters.
 *
 * @param issuerCountry who signed, as the text claims ({@code iss}); where a signature was found
 *     right, the country of the signer's certificate. {@code null} where nothing is said
 * @param keyId Base64; {@code null} where the text names no key
 * @param expiresAt from then on it is expired
 */
public record ReadCertificate(
        String schema,
        Name name,
        String birth,
        Dose dose,
        String issuerCountry,
        String keyId,
        Instant issuedAt,
        Instant expiresAt) {

    /**
     * At least one of the two in the letters of a machine readable zone is there; each of the
     * others may be {@code null}.
     */
    public record Name(String family, String familyZone, String given, String givenZone) {

        /** Family name first, as written; in the letters of the zone where that is all there is. */
        public String display() {
            String first = family != null ? family : familyZone;
            String rest = given != null ? given : givenZone;
            return ((first == null ? "" : first) + " " + (rest == null ? "" : rest)).strip();
        }
    }

    /**
     * @param uvci the identifier of the certificate
     * @param number of the dose
     * @param of the course; below {@code number} where a country counts boosters so
     * @param country in which it was given
     * @param issuer who answers for it
     */
    public record Dose(
            String uvci,
            DccContent.VaccineCodes codes,
            int number,
            int of,
            LocalDate on,
            String country,
            String issuer) {}

    ReadCertificate signedBy(String country) {
        return new ReadCertificate(schema, name, birth, dose, country, keyId, issuedAt, expiresAt);
    }
}
