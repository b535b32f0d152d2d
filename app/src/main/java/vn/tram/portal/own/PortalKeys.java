package vn.tram.portal.own;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.tram.staff.SecretKeySource;

/** Keyed hashes under keys of their own, all derived from the installation's master key. */
@Component
class PortalKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySource source;

    /** The master key is read from its file each time; a citizen's every page asks for one. */
    private final Map<String, byte[]> derived = new ConcurrentHashMap<>();

    PortalKeys(SecretKeySource source) {
        this.source = source;
    }

    /**
     * @param purpose one for each use, a handful in all: hashes of two purposes have nothing in
     *     common
     * @return 32 bytes
     */
    byte[] hash(String purpose, String text) {
        return mac(derived.computeIfAbsent(purpose, this::key), text);
    }

    private byte[] key(String purpose) {
        return mac(source.masterKey(), "tram/portal/" + purpose);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
