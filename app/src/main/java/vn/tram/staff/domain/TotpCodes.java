package vn.tram.staff.domain;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * Six digits, thirty seconds, HMAC-SHA-1: what every authenticator application reads (RFC 6238).
 */
final class TotpCodes {

    static final Duration STEP = Duration.ofSeconds(30);

    private static final int SECRET_BYTES = 20;
    // clocks of telephones are off by some seconds, and typing takes some: one step either way
    private static final int TOLERATED_STEPS = 1;

    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator(STEP, 6);
    private final SecureRandom random = new SecureRandom();

    byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** The time step the code belongs to, if it is the code of this moment or a step beside it. */
    OptionalLong stepOf(byte[] secret, String code, Instant now) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        for (long step = current - TOLERATED_STEPS; step <= current + TOLERATED_STEPS; step++) {
            if (same(codeAt(secret, step), code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    String codeAt(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("the second factor's secret is no key", e);
        }
    }

    /** Address that authenticator applications take from a QR. */
    static String uri(String login, byte[] secret) {
        String label = URLEncoder.encode("Trạm:" + login, StandardCharsets.UTF_8);
        String issuer = URLEncoder.encode("Trạm", StandardCharsets.UTF_8);
        return "otpauth://totp/"
                + label
                + "?secret="
                + Base32.encode(secret)
                + "&issuer="
                + issuer
                + "&algorithm=SHA1&digits=6&period="
                + STEP.toSeconds();
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
