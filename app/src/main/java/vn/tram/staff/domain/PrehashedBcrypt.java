package vn.tram.staff.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * bcrypt over a keyed digest of the normalised password (decision 0030): bcrypt alone stops at 72
 * bytes, which is 24 Vietnamese letters, and the same word typed as NFC and NFD must be the same
 * password.
 */
final class PrehashedBcrypt implements PasswordEncoder {

    // not a secret: it keeps digests that leaked elsewhere from being tried against our hashes
    private static final byte[] CONTEXT =
            "tram.staff.password.v1".getBytes(StandardCharsets.US_ASCII);
    private static final String DIGEST = "HmacSHA384";

    private final BCryptPasswordEncoder bcrypt;

    PrehashedBcrypt(int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength);
    }

    @Override
    public String encode(CharSequence password) {
        return bcrypt.encode(digest(password));
    }

    @Override
    public boolean matches(CharSequence password, String encoded) {
        return bcrypt.matches(digest(password), encoded);
    }

    @Override
    public boolean upgradeEncoding(String encoded) {
        return bcrypt.upgradeEncoding(encoded);
    }

    private static String digest(CharSequence password) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(new SecretKeySpec(CONTEXT, DIGEST));
            // 48 bytes are 64 characters of Base64: no NUL, and all of it within bcrypt's 72
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(normal.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
