package vn.tram.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.tram.staff.Workplace;

/**
 * A verdict and what the reader may see of the certificate. The holder and the dose are there only
 * where the {@link Verdict} is {@linkplain Verdict#vouchedFor vouched for}: what is revoked or
 * signed by a stranger tells nothing about a person.
 *
 * @param at when it was judged
 * @param paper about the certificate itself; empty for {@link Verdict#NOT_A_CERTIFICATE}
 * @param revocation of one that is revoked
 */
public record CheckedCertificate(
        Verdict verdict,
        Instant at,
        Optional<Paper> paper,
        Optional<Holder> holder,
        Optional<Dose> dose,
        Optional<Revocation> revocation) {

    public CheckedCertificate {
        boolean tellsOfSomebody = holder.isPresent() || dose.isPresent();
        if (tellsOfSomebody && !verdict.vouchedFor()) {
            throw new IllegalArgumentException(verdict + " tells nothing about a person");
        }
    }

    public static CheckedCertificate notOne(Instant at) {
        return new CheckedCertificate(
                Verdict.NOT_A_CERTIFICATE,
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Without the holder, so that no name reaches a log. */
    @Override
    public String toString() {
        return "CheckedCertificate[" + verdict + "]";
    }

    /**
     * The certificate as a thing.
     *
     * @param uvci its identifier, as its issuer wrote it
     * @param country of the issuer, two letters of ISO 3166-1
     * @param issuer who answers for it, as written in it
     * @param issuedAt empty where the issuer did not write it
     * @param expiresAt end of its validity
     */
    public record Paper(
            String uvci,
            String country,
            String issuer,
            Optional<Instant> issuedAt,
            Instant expiresAt) {}

    /**
     * @param name as people write it, with diacritics; in capitals without them where there is no
     *     other
     * @param birth ISO 8601, as far as it is known: {@code 1979-03-08}, {@code 1979-03}, {@code
     *     1979} or empty
     */
    public record Holder(String name, String birth) {

        @Override
        public String toString() {
            return "Holder[hidden]";
        }
    }

    /**
     * By the value sets of the EU.
     *
     * @param disease {@code 840539006} for COVID-19
     * @param product {@code EU/1/20/1528}
     * @param number among all doses, from 1
     * @param of doses of the course
     * @param country where it was given
     */
    public record Dose(
            String disease,
            String prophylaxis,
            String product,
            String maker,
            int number,
            int of,
            LocalDate on,
            String country) {}

    /**
     * When it was called back, and why.
     *
     * @param place the office or facility that did; empty where the system did it
     */
    public record Revocation(Instant at, RevocationReason reason, Optional<Workplace> place) {}
}
