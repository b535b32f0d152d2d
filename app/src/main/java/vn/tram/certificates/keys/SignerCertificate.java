package vn.tram.certificates.keys;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** What a certificate must be for its signature on a certificate of vaccination to count. */
final class SignerCertificate {

    /** Extended key usage: signs certificates of vaccination, by the EU's specification. */
    static final String VACCINATION = "1.3.6.1.4.1.1847.2021.1.2";

    /** Test results, vaccination, recovery; each also in the form of the first months of 2021. */
    private static final Set<String> USAGES =
            Set.of(
                    "1.3.6.1.4.1.1847.2021.1.1",
                    VACCINATION,
                    "1.3.6.1.4.1.1847.2021.1.3",
                    "1.3.6.1.4.1.0.1847.2021.1.1",
                    "1.3.6.1.4.1.0.1847.2021.1.2",
                    "1.3.6.1.4.1.0.1847.2021.1.3");

    private static final ECParameterSpec P256 = p256();
    private static final int LEAST_RSA_BITS = 2048;

    private SignerCertificate() {}

    /**
     * @param problem in words for an operator; {@code null} where there is none
     */
    record Judged(TrustedSigner signer, String problem) {}

    /** Its validity in time is not looked at here: an old key still tells whose text this was. */
    static Judged judge(X509Certificate certificate) {
        String country = country(certificate);
        if (country == null) {
            return new Judged(null, "its subject names no country (C)");
        }
        PublicKey key = certificate.getPublicKey();
        boolean rsa =
                key instanceof RSAPublicKey one && one.getModulus().bitLength() >= LEAST_RSA_BITS;
        if (!rsa && !isP256(key)) {
            return new Judged(null, "its key is neither ECDSA on P-256 nor RSA of 2048 bits");
        }
        if (!isForVaccination(certificate)) {
            return new Judged(null, "its extended key usage leaves vaccination out");
        }
        return new Judged(new TrustedSigner(KeyId.of(certificate), country, certificate), null);
    }

    static boolean isP256(PublicKey key) {
        return key instanceof ECPublicKey one
                && one.getParams().getCurve().equals(P256.getCurve())
                && one.getParams().getGenerator().equals(P256.getGenerator())
                && one.getParams().getOrder().equals(P256.getOrder());
    }

    private static ECParameterSpec p256() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK knows P-256", e);
        }
    }

    /** A certificate that names none of the three kinds signs all of them. */
    private static boolean isForVaccination(X509Certificate certificate) {
        try {
            List<String> usages = certificate.getExtendedKeyUsage();
            return usages == null
                    || usages.stream().noneMatch(USAGES::contains)
                    || usages.stream().anyMatch(usage -> usage.endsWith(".1847.2021.1.2"));
        } catch (CertificateParsingException e) {
            return false;
        }
    }

    private static String country(X509Certificate certificate) {
        try {
            LdapName subject = new LdapName(certificate.getSubjectX500Principal().getName());
            for (Rdn part : subject.getRdns()) {
                if (part.getType().equalsIgnoreCase("C")
                        && String.valueOf(part.getValue()).matches("[A-Za-z]{2}")) {
                    return String.valueOf(part.getValue()).toUpperCase(Locale.ROOT);
                }
            }
            return null;
        } catch (InvalidNameException e) {
            return null;
        }
    }

    /** Whether the private key made by hand or by a token is the one of its certificate. */
    static boolean fit(SigningKey key) {
        byte[] probe = {'t', 'r', 'a', 'm'};
        try {
            Signature check = Signature.getInstance(SigningKey.ALGORITHM);
            check.initVerify(key.certificate().getPublicKey());
            check.update(probe);
            return check.verify(key.sign(probe));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
