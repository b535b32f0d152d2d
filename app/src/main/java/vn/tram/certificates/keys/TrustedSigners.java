package vn.tram.certificates.keys;

import java.util.List;

/**
 * Everybody whose signature counts: our own keys and those in the folder of foreign ones. Changes
 * in the folder are seen within seconds.
 */
public interface TrustedSigners {

    /** All whose certificate has this identifier; two may share one, and each is to be tried. */
    List<TrustedSigner> of(KeyId keyId);

    List<TrustedSigner> all();
}
