package vn.tram.certificates.keys;

import java.util.List;

/** The keys that this platform signs with. */
public interface PlatformKeys {

    /** Whether a key is there whose period of signing is now. */
    boolean canSign();

    /**
     * The key that signs now; of several the one that began last.
     *
     * @throws IllegalStateException where there is none: see {@link #canSign}
     */
    SigningKey inForce();

    /** Every key of ours, also those that only verify any longer, the newest first. */
    List<TrustedSigner> own();
}
