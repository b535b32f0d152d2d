package vn.tram.certificates.keys;

import java.time.Instant;
import java.util.Optional;

/**
 * A key of ours as the world sees it.
 *
 * @param signsFrom when its period of signing begins
 * @param signsUntil when that ends; it verifies until the end of its certificate
 * @param here whether the private key is in the file or token; what it signed is verified without
 * @param givenUpAt from then on nothing that it signed counts
 */
public record OwnKey(
        TrustedSigner signer,
        Instant signsFrom,
        Instant signsUntil,
        boolean here,
        Optional<Instant> givenUpAt) {

    static OwnKey of(TrustedSigner signer, boolean here, Optional<Instant> givenUpAt) {
        SigningPeriod period = SigningPeriod.of(signer.certificate());
        return new OwnKey(signer, period.from(), period.until(), here, givenUpAt);
    }
}
