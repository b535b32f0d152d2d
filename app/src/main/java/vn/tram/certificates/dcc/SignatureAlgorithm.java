package vn.tram.certificates.dcc;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.Optional;

/** The two algorithms of the EU's certificate, by their numbers in COSE. */
enum SignatureAlgorithm {
    /** ECDSA on P-256 with SHA-256; r and s side by side. */
    ES256(-7) {
        @Override
        boolean fits(PublicKey key) {
            return key instanceof ECPublicKey;
        }

        @Override
        Signature verifier() throws GeneralSecurityException {
            return Signature.getInstance("SHA256withECDSAinP1363Format");
        }

        @Override
        boolean hasForm(byte[] signature) {
            // early builds of Java 17 take a signature of zeros for right
            return signature.length == 2 * HALF
                    && !allZero(signature, 0, HALF)
                    && !allZero(signature, HALF, 2 * HALF);
        }
    },

    /** RSASSA-PSS with SHA-256 and a salt of 32 bytes. */
    PS256(-37) {
        @Override
        boolean fits(PublicKey key) {
            return key instanceof RSAPublicKey;
        }

        @Override
        Signature verifier() throws GeneralSecurityException {
            Signature verifier = Signature.getInstance("RSASSA-PSS");
            verifier.setParameter(
                    new PSSParameterSpec(
                            "SHA-256",
                            "MGF1",
                            MGF1ParameterSpec.SHA256,
                            SALT,
                            PSSParameterSpec.TRAILER_FIELD_BC));
            return verifier;
        }

        @Override
        boolean hasForm(byte[] signature) {
            return true;
        }
    };

    private static final int HALF = 32;
    private static final int SALT = 32;

    private final int number;

    SignatureAlgorithm(int number) {
        this.number = number;
    }

    static Optional<SignatureAlgorithm> of(long number) {
        return Arrays.stream(values()).filter(one -> one.number == number).findFirst();
    }

    /** Whether a key is of the kind that this algorithm works with. */
    abstract boolean fits(PublicKey key);

    abstract Signature verifier() throws GeneralSecurityException;

    abstract boolean hasForm(byte[] signature);

    boolean verifies(PublicKey key, byte[] data, byte[] signature) {
        if (!fits(key) || !hasForm(signature)) {
            return false;
        }
        try {
            Signature verifier = verifier();
            verifier.initVerify(key);
            verifier.update(data);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            // a signature out of range, or of another length than the key's
            return false;
        }
    }

    private static boolean allZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
