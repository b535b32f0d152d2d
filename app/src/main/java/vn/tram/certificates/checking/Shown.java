package vn.tram.certificates.checking;

import java.time.Instant;
import java.util.Optional;
import vn.tram.certificates.CheckedCertificate;
import vn.tram.certificates.CheckedCertificate.Dose;
import vn.tram.certificates.CheckedCertificate.Holder;
import vn.tram.certificates.CheckedCertificate.Paper;
import vn.tram.certificates.CheckedCertificate.Revocation;
import vn.tram.certificates.Verdict;
import vn.tram.certificates.dcc.DccContent.VaccineCodes;
import vn.tram.certificates.dcc.ReadCertificate;
import vn.tram.kernel.CleanText;

/** How much of a certificate is shown with which verdict. */
final class Shown {

    private Shown() {}

    static CheckedCertificate whole(Verdict verdict, ReadCertificate read, Instant now) {
        return new CheckedCertificate(
                verdict,
                now,
                Optional.of(paper(read)),
                Optional.of(holder(read)),
                Optional.of(dose(read.dose())),
                Optional.empty());
    }

    static CheckedCertificate paperOnly(Verdict verdict, ReadCertificate read, Instant now) {
        return withoutHolder(verdict, read, Optional.empty(), now);
    }

    static CheckedCertificate revoked(ReadCertificate read, Revocation why, Instant now) {
        return withoutHolder(Verdict.REVOKED, read, Optional.of(why), now);
    }

    private static CheckedCertificate withoutHolder(
            Verdict verdict, ReadCertificate read, Optional<Revocation> why, Instant now) {
        return new CheckedCertificate(
                verdict, now, Optional.of(paper(read)), Optional.empty(), Optional.empty(), why);
    }

    private static Paper paper(ReadCertificate read) {
        return new Paper(
                CleanText.of(read.dose().uvci()),
                clean(read.issuerCountry()),
                CleanText.of(read.dose().issuer()),
                Optional.ofNullable(read.issuedAt()),
                read.expiresAt());
    }

    private static Holder holder(ReadCertificate read) {
        return new Holder(CleanText.of(read.name().display()), clean(read.birth()));
    }

    /** What cannot be seen, or turns the direction of reading, is no part of a name. */
    private static String clean(String said) {
        return said == null ? "" : CleanText.of(said);
    }

    private static Dose dose(ReadCertificate.Dose dose) {
        VaccineCodes codes = dose.codes();
        return new Dose(
                CleanText.of(codes.disease()),
                CleanText.of(codes.prophylaxis()),
                CleanText.of(codes.product()),
                CleanText.of(codes.holder()),
                dose.number(),
                dose.of(),
                dose.on(),
                CleanText.of(dose.country()));
    }
}
