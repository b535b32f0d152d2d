package vn.tram.certificates.checking;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.tram.certificates.CertificateCheck;
import vn.tram.certificates.CertificateRegister;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.CheckedCertificate;
import vn.tram.certificates.CheckedCertificate.Revocation;
import vn.tram.certificates.RevocationReason;
import vn.tram.certificates.Verdict;
import vn.tram.certificates.dcc.DccReader;
import vn.tram.certificates.dcc.Judgement;
import vn.tram.certificates.dcc.ReadCertificate;
import vn.tram.certificates.keys.PlatformKeys;

@Service
class CheckingService implements CertificateCheck {

    private final DccReader reader;
    private final CertificateRegister register;
    private final PlatformKeys keys;
    private final Clock clock;

    CheckingService(
            DccReader reader, CertificateRegister register, PlatformKeys keys, Clock clock) {
        this.reader = reader;
        this.register = register;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public CheckedCertificate check(String text) {
        Instant now = clock.instant();
        // only what a known issuer signed is looked up: strangers' texts cost no question
        Judgement judgement = reader.read(text);
        if (judgement instanceof Judgement.Valid valid) {
            return signed(Verdict.VALID, valid.certificate(), now);
        }
        if (judgement instanceof Judgement.Expired expired) {
            return signed(Verdict.EXPIRED, expired.certificate(), now);
        }
        if (judgement instanceof Judgement.UnknownIssuer stranger) {
            return Shown.paperOnly(Verdict.UNKNOWN_ISSUER, stranger.certificate(), now);
        }
        if (judgement instanceof Judgement.BadSignature forged) {
            return Shown.paperOnly(Verdict.BAD_SIGNATURE, forged.certificate(), now);
        }
        return CheckedCertificate.notOne(now);
    }

    /** Revoked counts before expired: who asks must learn that what it says was wrong. */
    private CheckedCertificate signed(Verdict verdict, ReadCertificate read, Instant now) {
        Optional<Revocation> revocation =
                register.of(read.dose().uvci())
                        .flatMap(CheckingService::revocation)
                        .or(() -> withItsKey(read));
        return revocation
                .map(known -> Shown.revoked(read, known, now))
                .orElseGet(() -> Shown.whole(verdict, read, now));
    }

    /** A key in wrong hands signs anything: also what was never issued here is called revoked. */
    private Optional<Revocation> withItsKey(ReadCertificate read) {
        return keys.givenUp().stream()
                .filter(key -> key.signer().keyId().text().equals(read.keyId()))
                .findFirst()
                .map(
                        key ->
                                new Revocation(
                                        key.givenUpAt().orElseThrow(),
                                        RevocationReason.KEY_COMPROMISED,
                                        Optional.empty()));
    }

    private static Optional<Revocation> revocation(CertificateRegister.Standing standing) {
        return standing.state() == CertificateState.REVOKED
                ? standing.reason()
                        .map(reason -> new Revocation(standing.since(), reason, standing.place()))
                : Optional.empty();
    }
}
