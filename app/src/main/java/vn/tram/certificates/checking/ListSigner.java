package vn.tram.certificates.checking;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.jca.JCAContext;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import vn.tram.certificates.PublishedLists.SignedList;
import vn.tram.certificates.keys.SigningKey;

/** Signs a list as a JWS with the key of the certificates, which never leaves its own class. */
final class ListSigner implements JWSSigner {

    private static final int VERSION_BYTES = 12;

    private final SigningKey key;
    private final JCAContext context = new JCAContext();

    private ListSigner(SigningKey key) {
        this.key = key;
    }

    static SignedList sign(byte[] content, String type, SigningKey key) {
        try {
            JWSHeader header =
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .type(new JOSEObjectType(type))
                            .contentType("application/json")
                            .keyID(key.keyId().text())
                            .x509CertChain(List.of(Base64.encode(key.certificate().getEncoded())))
                            .build();
            JWSObject list = new JWSObject(header, new Payload(content));
            list.sign(new ListSigner(key));
            return new SignedList(list.serialize(), version(content));
        } catch (JOSEException | CertificateEncodingException e) {
            throw new IllegalStateException("a list could not be signed", e);
        }
    }

    /** Of the content: the signature itself is another one each time. */
    private static String version(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Base64URL sign(JWSHeader header, byte[] signingInput) {
        return Base64URL.encode(key.sign(signingInput));
    }

    @Override
    public Set<JWSAlgorithm> supportedJWSAlgorithms() {
        return Set.of(JWSAlgorithm.ES256);
    }

    @Override
    public JCAContext getJCAContext() {
        return context;
    }
}
