package vn.tram.staff;

/**
 * Where the installation's master key comes from. It encrypts the secrets of the second factor and
 * signs device cookies, and it is not kept in the database, so a copy of the database alone opens
 * nothing.
 */
public interface SecretKeySource {

    int KEY_BYTES = 32;

    /** The same {@value #KEY_BYTES} bytes at every call and after every restart. */
    byte[] masterKey();
}
