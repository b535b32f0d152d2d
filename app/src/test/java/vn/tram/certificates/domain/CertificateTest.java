package vn.tram.certificates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tram.certificates.CertificateId;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.CertificatesRefusal.Plain;
import vn.tram.certificates.RevocationReason;
import vn.tram.certificates.domain.Certificate.Issue;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.Outcome;

class CertificateTest {

    private static final Instant SIGNED = Instant.parse("2026-11-20T03:00:00Z");
    private static final Facts FACTS =
            new Facts(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    "Nông Thị Thử",
                    BirthDate.ofYear(1950),
                    "COVID-19",
                    "VERO-CELL",
                    1,
                    2,
                    LocalDate.of(2021, 8, 2));

    private static Certificate ready(String hash) {
        return new Certificate(
                new CertificateId(UUID.randomUUID()),
                1,
                Optional.empty(),
                FACTS,
                hash,
                new Certificate.Confirmed("Phó Chủ tịch thử", SIGNED, Optional.empty()),
                CertificateState.READY,
                null,
                null,
                0,
                0);
    }

    private static Certificate issued() {
        Instant end = Validity.end(SIGNED, Instant.MAX);
        return ready(FACTS.sha256())
                .issue(new Issue("URN:UVCI:01:VN:A#B", "HC1:", "key", SIGNED, end))
                .value();
    }

    private static Revocation fraud() {
        return Revocation.followed(RevocationReason.CORRECTED, Optional.empty(), SIGNED);
    }

    /** T23. */
    @Test
    void t23TwelveMonthsAndADayAfterTheSignatureItHasExpiredAndANewOneMayFollow() {
        Certificate certificate = issued();
        Instant twelveMonths = Instant.parse("2027-11-20T03:00:00Z");

        assertThat(certificate.stateAt(twelveMonths.minusMillis(1)))
                .isEqualTo(CertificateState.ISSUED);
        assertThat(certificate.stateAt(twelveMonths)).isEqualTo(CertificateState.EXPIRED);
        Instant aDayMore = Instant.parse("2027-11-21T03:00:00Z");
        assertThat(certificate.stateAt(aDayMore)).isEqualTo(CertificateState.EXPIRED);
        assertThat(certificate.expire(aDayMore).value().state())
                .isEqualTo(CertificateState.EXPIRED);
        Certificate replaced = certificate.replace(aDayMore).value();
        assertThat(replaced.state()).isEqualTo(CertificateState.REISSUED);
        assertThat(replaced.facts()).isEqualTo(FACTS);
    }

    @Test
    void nothingIsDoneFromAStateInWhichItMakesNoSense() {
        Certificate certificate = issued();
        Certificate revoked = certificate.revoke(fraud()).value();

        assertThat(refusal(certificate.issue(certificate.issue()))).isEqualTo(Plain.NOT_NOW);
        assertThat(refusal(certificate.expire(SIGNED))).isEqualTo(Plain.NOT_NOW);
        assertThat(refusal(certificate.replace(SIGNED))).isEqualTo(Plain.NOT_NOW);
        assertThat(refusal(revoked.revoke(fraud()))).isEqualTo(Plain.NOT_NOW);
        assertThat(refusal(revoked.expire(Instant.MAX))).isEqualTo(Plain.NOT_NOW);
        assertThat(refusal(revoked.replace(Instant.MAX))).isEqualTo(Plain.NOT_NOW);
        assertThat(refusal(revoked.issue(certificate.issue()))).isEqualTo(Plain.NOT_NOW);
    }

    @Test
    void whatWasNotConfirmedIsNotSigned() {
        assertThat(refusal(ready("0".repeat(64)).issue(issued().issue())))
                .isEqualTo(Plain.FACTS_CHANGED);
    }

    @Test
    void aKeyThatEndsEarlierEndsTheCertificate() {
        Instant end = SIGNED.plusSeconds(3600);
        assertThat(Validity.end(SIGNED, end)).isEqualTo(end);
        assertThat(Validity.end(Instant.parse("2028-02-29T05:00:00Z"), Instant.MAX))
                .isEqualTo(Instant.parse("2029-02-28T05:00:00Z"));
    }

    private static Object refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal() : "not refused";
    }
}
