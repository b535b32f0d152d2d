package vn.tram.certificates.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Opens a file or a token and takes its keys. What is wrong is said in words for an operator. */
final class KeySource {

    private final KeyStore store;
    private final char[] password;
    private final Provider provider;
    private final String name;

    private KeySource(KeyStore store, char[] password, Provider provider, String name) {
        this.store = store;
        this.password = password;
        this.provider = provider;
        this.name = name;
    }

    static KeySource file(Path path, char[] password) {
        String name = "the key file " + path;
        if (!Files.isReadable(path)) {
            throw new IllegalStateException(name + " is not there or cannot be read");
        }
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(CharBuffer.wrap(password))) {
            // the JDK opens no such file; another provider on the class path might, and then might
            // not
            throw new IllegalStateException(
                    name
                            + " needs a password of ASCII characters only"
                            + " (tram.certificates.keys.password)");
        }
        try (InputStream in = Files.newInputStream(path)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return new KeySource(store, password, null, name);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(name + whatIsWrong(e), e);
        }
    }

    static KeySource token(Path configuration, char[] pin) {
        String name = "the PKCS#11 token of " + configuration;
        if (!Files.isReadable(configuration)) {
            throw new IllegalStateException(
                    "the PKCS#11 configuration " + configuration + " cannot be read");
        }
        try {
            Provider provider =
                    Security.getProvider("SunPKCS11").configure(configuration.toString());
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            return new KeySource(store, pin, provider, name);
        } catch (IOException
                | GeneralSecurityException
                | ProviderException
                | IllegalArgumentException e) {
            throw new IllegalStateException(name + whatIsWrong(e), e);
        }
    }

    private static String whatIsWrong(Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnrecoverableKeyException
                    || String.valueOf(cause.getMessage()).contains("CKR_PIN_INCORRECT")) {
                return " does not open: the password (tram.certificates.keys.password) is wrong";
            }
        }
        return " cannot be opened: "
                + (problem.getMessage() == null
                        ? "it is damaged or of another kind"
                        : problem.getMessage());
    }

    /** Every private key with its certificate; never empty. */
    List<SigningKey> keys() {
        List<SigningKey> keys = new ArrayList<>();
        try {
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)
                        && store.getKey(alias, password) instanceof PrivateKey key) {
                    keys.add(key(alias, key));
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(name + whatIsWrong(e), e);
        }
        if (keys.isEmpty()) {
            throw new IllegalStateException(name + " holds no private key");
        }
        return keys;
    }

    private SigningKey key(String alias, PrivateKey key) throws GeneralSecurityException {
        String what = "the key '" + alias + "' in " + name;
        if (!(store.getCertificate(alias) instanceof X509Certificate certificate)) {
            throw new IllegalStateException(what + " has no certificate");
        }
        SignerCertificate.Judged judged = SignerCertificate.judge(certificate);
        if (judged.problem() != null) {
            throw new IllegalStateException(
                    what + " cannot sign certificates: " + judged.problem());
        }
        if (!SignerCertificate.isP256(certificate.getPublicKey())) {
            throw new IllegalStateException(what + " is not a key for ECDSA on P-256");
        }
        SigningKey signing = new SigningKey(key, provider, judged.signer());
        if (!SignerCertificate.fit(signing)) {
            throw new IllegalStateException(what + " does not belong to its certificate");
        }
        return signing;
    }

    /** What the operator reads in messages: file or token. */
    String name() {
        return name;
    }
}
