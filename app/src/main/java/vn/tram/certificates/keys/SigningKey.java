package vn.tram.certificates.keys;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * A private key for ECDSA on P-256 with its certificate. The private key has no accessor and shows
 * in no text; used from many threads.
 */
public final class SigningKey {

    static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    private final PrivateKey privateKey;
    private final Provider provider;
    private final TrustedSigner signer;
    private final SigningPeriod period;

    SigningKey(PrivateKey privateKey, Provider provider, TrustedSigner signer) {
        this.privateKey = privateKey;
        this.provider = provider;
        this.signer = signer;
        this.period = SigningPeriod.of(signer.certificate());
    }

    public KeyId keyId() {
        return signer.keyId();
    }

    public X509Certificate certificate() {
        return signer.certificate();
    }

    TrustedSigner signer() {
        return signer;
    }

    SigningPeriod period() {
        return period;
    }

    /** End of the certificate: nothing that is signed may promise more. */
    public Instant verifiesUntil() {
        return signer.until();
    }

    /**
     * ES256 of COSE and JOSE.
     *
     * @return 64 bytes, r and s side by side
     */
    public byte[] sign(byte[] data) {
        try {
            Signature signature =
                    provider == null
                            ? Signature.getInstance(ALGORITHM)
                            : Signature.getInstance(ALGORITHM, provider);
            signature.initSign(privateKey);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key " + signer.keyId() + " does not sign", e);
        }
    }

    /** The identifier and nothing else. */
    @Override
    public String toString() {
        return "SigningKey[" + signer.keyId() + "]";
    }
}
