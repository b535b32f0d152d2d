package vn.tram.certificates.keys;

import java.util.List;
import java.util.Optional;

/**
 * The keys that this platform signs with, and those that it signed with before. A file of keys that
 * changes is read again within seconds; one that cannot be used changes nothing and is told of.
 */
public interface PlatformKeys {

    /** Whether a key is there whose period of signing is now and that was not given up. */
    boolean canSign();

    /**
     * The key that signs now; of several the one that began last.
     *
     * @throws IllegalStateException where there is none: see {@link #canSign}
     */
    SigningKey inForce();

    /**
     * Every key of ours whose signatures count, also those that only verify any longer, the newest
     * first. The same list as long as nothing changes.
     */
    List<TrustedSigner> own();

    /** Keys that were given up, the newest first: whatever they signed is revoked. */
    List<OwnKey> givenUp();

    /** All of them, the newest first. */
    List<OwnKey> all();

    /** Reads file or token at once, and what was decided on other nodes. */
    void lookAgain();

    /** Why the file or token that is there now is not used, in words for an operator. */
    Optional<String> problem();
}
