package vn.tram.certificates.dcc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tram.certificates.keys.KeyId;
import vn.tram.certificates.keys.TrustedSigner;
import vn.tram.certificates.keys.TrustedSigners;

/** Judges by the signers that are trusted at the moment of reading. */
@Component
final class TrustedDccReader implements DccReader {

    /** Clocks of issuers differ, and so do their ideas of a time zone. */
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofDays(1);

    private final TrustedSigners signers;
    private final Clock clock;

    TrustedDccReader(TrustedSigners signers, Clock clock) {
        this.signers = signers;
        this.clock = clock;
    }

    @Override
    public Judgement read(String text) {
        try {
            CoseMessage message = CoseMessage.read(DccText.unpack(text));
            KeyId keyId = message.keyId() == null ? null : KeyId.of(message.keyId());
            ReadCertificate said =
                    ReadPayload.of(Cwt.read(message.claims()), keyId == null ? null : keyId.text());
            return judge(message, keyId, said);
        } catch (Unreadable e) {
            return new Judgement.NotACertificate(e.reason());
        }
    }

    private Judgement judge(CoseMessage message, KeyId keyId, ReadCertificate said) {
        List<TrustedSigner> named =
                keyId == null
                        ? List.of()
                        : signers.of(keyId).stream()
                                .filter(signer -> maySignFor(said.issuerCountry(), signer))
                                .toList();
        if (named.isEmpty()) {
            return new Judgement.UnknownIssuer(said);
        }
        byte[] toBeSigned = message.toBeSigned();
        return named.stream()
                .filter(
                        signer ->
                                message.algorithm()
                                        .verifies(
                                                signer.certificate().getPublicKey(),
                                                toBeSigned,
                                                message.signature()))
                .findFirst()
                .map(signer -> inTime(said.signedBy(signer.country()), signer))
                .orElseGet(() -> new Judgement.BadSignature(said));
    }

    /**
     * Nobody else's key makes a certificate of Viet Nam; abroad, two codes may name one country.
     */
    private static boolean maySignFor(String issuer, TrustedSigner signer) {
        return !DccPayload.COUNTRY.equals(issuer) || DccPayload.COUNTRY.equals(signer.country());
    }

    private Judgement inTime(ReadCertificate certificate, TrustedSigner signer) {
        Instant now = clock.instant();
        if (certificate.issuedAt() != null
                && certificate.issuedAt().isAfter(now.plus(CLOCKS_DIFFER_BY))) {
            return new Judgement.NotACertificate(NotReadable.ISSUED_IN_THE_FUTURE);
        }
        if (now.isBefore(signer.from())) {
            return new Judgement.UnknownIssuer(certificate);
        }
        boolean ended = !now.isBefore(certificate.expiresAt()) || now.isAfter(signer.until());
        return ended ? new Judgement.Expired(certificate) : new Judgement.Valid(certificate);
    }
}
