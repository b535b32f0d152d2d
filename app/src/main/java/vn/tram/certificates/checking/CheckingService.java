package vn.tram.certificates.checking;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.tram.certificates.CertificateCheck;
import vn.tram.certificates.CheckedCertificate;
import vn.tram.certificates.CheckedCertificate.Revocation;
import vn.tram.certificates.Verdict;
import vn.tram.certificates.checking.TextReading.Read;

@Service
class CheckingService implements CertificateCheck {

    private final TextReading reading;
    private final KnownRevocations revocations;
    private final Clock clock;

    CheckingService(TextReading reading, KnownRevocations revocations, Clock clock) {
        this.reading = reading;
        this.revocations = revocations;
        this.clock = clock;
    }

    @Override
    public CheckedCertificate check(String text) {
        Instant now = clock.instant();
        if (text.isEmpty() || text.length() > LONGEST) {
            return CheckedCertificate.notOne(now);
        }
        return reading.read(text)
                .text()
                .map(read -> judge(read, now))
                .orElseGet(() -> CheckedCertificate.notOne(now));
    }

    private CheckedCertificate judge(Read.Text read, Instant now) {
        return switch (read.signature()) {
            case UNKNOWN_KEY -> withoutHolder(read, Verdict.UNKNOWN_ISSUER, Optional.empty(), now);
            case WRONG -> withoutHolder(read, Verdict.BAD_SIGNATURE, Optional.empty(), now);
            case RIGHT -> signed(read, now);
        };
    }

    /** Revoked counts before expired: who asks must learn that what it says was wrong. */
    private CheckedCertificate signed(Read.Text read, Instant now) {
        Optional<Revocation> revoked =
                read.ours() ? revocations.of(read.paper().uvci()) : Optional.empty();
        if (revoked.isPresent()) {
            return withoutHolder(read, Verdict.REVOKED, revoked, now);
        }
        Verdict verdict =
                now.isBefore(read.paper().expiresAt()) ? Verdict.VALID : Verdict.EXPIRED;
        return new CheckedCertificate(
                verdict,
                now,
                Optional.of(read.paper()),
                Optional.of(read.holder()),
                Optional.of(read.dose()),
                Optional.empty());
    }

    private static CheckedCertificate withoutHolder(
            Read.Text read, Verdict verdict, Optional<Revocation> revocation, Instant now) {
        return new CheckedCertificate(
                verdict,
                now,
                Optional.of(read.paper()),
                Optional.empty(),
                Optional.empty(),
                revocation);
    }
}
