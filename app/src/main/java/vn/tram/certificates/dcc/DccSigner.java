package vn.tram.certificates.dcc;

import java.time.Instant;

/** Writes and signs certificates with the key that is in force. */
public interface DccSigner {

    /**
     * Whether a key is there that signs today. Without one, what is ready waits: an installation
     * may run before its key is ordered, and a key may end before its successor is put in.
     */
    default boolean canSign() {
        return true;
    }

    /**
     * The text of the code, {@code HC1:…}. Holds no state of its own: the same content signed twice
     * gives two texts that are both right, so that the caller keeps the one it stored.
     *
     * @param expiresAt never after the end of the key's own certificate: the caller asks {@link
     *     #latestExpiry} before
     * @throws IllegalArgumentException where the content breaks the payload's schema, which is a
     *     bug
     */
    SignedText sign(DccContent content, Instant issuedAt, Instant expiresAt);

    /**
     * No signature of today's key may promise more.
     *
     * @throws IllegalStateException where no key signs today
     */
    Instant latestExpiry();

    /**
     * @param text what the printed code holds
     * @param keyId the key's identifier in Base64, eight bytes
     */
    record SignedText(String text, String keyId) {}
}
