package vn.tram.staff.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts and signs with keys derived from the master key, one for each purpose. */
final class SecretVault {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String HMAC = "HmacSHA256";

    private final byte[] masterKey;
    private final SecureRandom random = new SecureRandom();

    SecretVault(byte[] masterKey) {
        this.masterKey = masterKey.clone();
    }

    /**
     * @param owner bound in: what was encrypted for one owner does not decrypt for another
     * @return nonce and AES-256-GCM cipher text
     */
    byte[] encrypt(String purpose, String owner, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = gcm(Cipher.ENCRYPT_MODE, purpose, owner, nonce, plain);
        return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    }

    /** Fails when the text was not encrypted by this key for this owner. */
    byte[] decrypt(String purpose, String owner, byte[] stored) {
        ByteBuffer buffer = ByteBuffer.wrap(stored);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        return gcm(Cipher.DECRYPT_MODE, purpose, owner, nonce, sealed);
    }

    /** 64 hexadecimal digits that only this installation can compute. */
    String mac(String purpose, String text) {
        return HexFormat.of()
                .formatHex(hmac(key("mac/" + purpose), text.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] gcm(int mode, String purpose, String owner, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(key("aes/" + purpose), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot use the secret key for " + purpose, e);
        }
    }

    private byte[] key(String purpose) {
        return hmac(masterKey, ("tram/" + purpose).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] input) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
