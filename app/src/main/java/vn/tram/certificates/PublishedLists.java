package vn.tram.certificates;

import java.util.Optional;

/**
 * The lists by which others verify our certificates while they are offline, each signed by the key
 * in force as a JWS in the compact form (RFC 7515, ES256). A list is made anew when its content
 * changes and every hour.
 */
public interface PublishedLists {

    /** Our signer certificates; empty while there is no key to sign with. */
    Optional<SignedList> trustList();

    /** Our certificates that were revoked and would still be valid; empty as above. */
    Optional<SignedList> revocations();

    /**
     * @param jws header, content and signature in Base64url, joined by dots
     * @param version names the content: the same version says the same, on every node
     */
    record SignedList(String jws, String version) {}
}
