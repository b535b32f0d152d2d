package vn.tram.certificates.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tram.certificates.dcc.DccContent;
import vn.tram.certificates.dcc.DccSigner;

/** Signs with the JDK's ECDSA alone, and fails when it is told to. */
class JdkSigner implements DccSigner {

    /** The process was killed. */
    static class Killed extends Error {}

    /** Identifiers that were signed, whether or not they were kept. */
    final Set<String> signed = ConcurrentHashMap.newKeySet();

    private final KeyPair key;
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    private volatile Throwable then;
    private volatile Instant latest = Instant.now().plus(Duration.ofDays(1_000));

    JdkSigner() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            key = keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs so many more, then throws; null to go on for ever. */
    JdkSigner failAfter(int signatures, Throwable failure) {
        left.set(signatures);
        then = failure;
        return this;
    }

    JdkSigner heal() {
        return failAfter(Integer.MAX_VALUE, null);
    }

    JdkSigner until(Instant end) {
        latest = end;
        return this;
    }

    @Override
    public SignedText sign(DccContent content, Instant issuedAt, Instant expiresAt) {
        if (left.getAndDecrement() <= 0) {
            JdkSigner.<RuntimeException>sneak(then);
        }
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            String text = content + " " + issuedAt + " " + expiresAt;
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            signed.add(content.uvci());
            return new SignedText(
                    "HC1:" + Base64.getEncoder().encodeToString(signature.sign()), "dGVzdGtleQ==");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable failure) throws E {
        throw (E) failure;
    }

    @Override
    public Instant latestExpiry() {
        return latest;
    }
}
