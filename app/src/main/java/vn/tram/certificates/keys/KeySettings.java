package vn.tram.certificates.keys;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code tram.certificates.keys}.
 *
 * @param store path of a PKCS#12 file
 * @param pkcs11 path of a configuration file of the JDK's provider SunPKCS11; not together with
 *     {@code store}
 * @param password of the file, or PIN of the token
 * @param make whether a key is made at the first start where none is configured; empty: in the
 *     profile {@code demo} only
 * @param trusted folder with PEM files of foreign signers; empty: nobody is trusted but ourselves
 */
@ConfigurationProperties("tram.certificates.keys")
record KeySettings(
        @DefaultValue("") String store,
        @DefaultValue("") String pkcs11,
        @DefaultValue("") String password,
        @DefaultValue("") String make,
        @DefaultValue("") String trusted) {

    /** Without the password. */
    @Override
    public String toString() {
        return "KeySettings[store=" + store + ", pkcs11=" + pkcs11 + ", trusted=" + trusted + "]";
    }
}
