package vn.tram.certificates.keys;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key pair with a certificate of any country, made for a test. */
public record TestSigner(KeyPair pair, X509Certificate certificate) {

    public static final Instant FROM = Instant.parse("2025-11-20T00:00:00Z");
    public static final Instant UNTIL = Instant.parse("2028-11-20T00:00:00Z");

    public static TestSigner ec(String country) {
        return make("EC", new ECGenParameterSpec("secp256r1"), "C=" + country, FROM, UNTIL);
    }

    public static TestSigner ec(String country, Instant from, Instant until) {
        return make("EC", new ECGenParameterSpec("secp256r1"), "C=" + country, from, until);
    }

    public static TestSigner rsa(String country) {
        return rsa(country, 2048);
    }

    static TestSigner rsa(String country, int bits) {
        return make(
                "RSA",
                new RSAKeyGenParameterSpec(bits, RSAKeyGenParameterSpec.F4),
                "C=" + country,
                FROM,
                UNTIL);
    }

    public static TestSigner make(
            String kind,
            AlgorithmParameterSpec parameters,
            String subject,
            Instant from,
            Instant until,
            String... usages) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(parameters);
            KeyPair pair = generator.generateKeyPair();
            return new TestSigner(pair, certify(pair, subject, from, until, null, usages));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same key with a certificate that names a private key usage period. */
    TestSigner signingUntil(Instant signsUntil) throws Exception {
        return new TestSigner(
                pair,
                certify(
                        pair,
                        certificate.getSubjectX500Principal().getName(),
                        certificate.getNotBefore().toInstant(),
                        certificate.getNotAfter().toInstant(),
                        signsUntil));
    }

    private static X509Certificate certify(
            KeyPair pair,
            String subject,
            Instant from,
            Instant until,
            Instant signsUntil,
            String... usages)
            throws Exception {
        X500Name name = new X500Name(subject);
        X509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(from),
                        Date.from(until),
                        name,
                        pair.getPublic());
        if (usages.length > 0) {
            builder.addExtension(
                    Extension.extendedKeyUsage,
                    false,
                    new ExtendedKeyUsage(
                            Arrays.stream(usages)
                                    .map(one -> new ASN1ObjectIdentifier(one))
                                    .map(KeyPurposeId::getInstance)
                                    .toArray(KeyPurposeId[]::new)));
        }
        if (signsUntil != null) {
            ASN1EncodableVector period = new ASN1EncodableVector();
            period.add(
                    new DERTaggedObject(false, 1, new DERGeneralizedTime(Date.from(signsUntil))));
            builder.addExtension(Extension.privateKeyUsagePeriod, false, new DERSequence(period));
        }
        String algorithm =
                pair.getPrivate().getAlgorithm().equals("RSA")
                        ? "SHA256withRSA"
                        : "SHA256withECDSA";
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(
                                new JcaContentSignerBuilder(algorithm).build(pair.getPrivate())));
    }

    public TrustedSigner trusted() {
        return SignerCertificate.judge(certificate).signer();
    }

    SigningKey signingKey() {
        return new SigningKey(pair.getPrivate(), null, trusted());
    }

    /** This key as the one of the platform. */
    public PlatformKeys platformKeys(Clock clock) {
        return new FixedKeys(new OwnKeys(List.of(signingKey()), clock));
    }

    /** Trusts these and nobody else, under the identifier of each. */
    public static TrustedSigners trusting(TestSigner... signers) {
        List<TrustedSigner> all = Arrays.stream(signers).map(TestSigner::trusted).toList();
        return new TrustedSigners() {
            @Override
            public List<TrustedSigner> of(KeyId keyId) {
                return all.stream().filter(one -> one.keyId().equals(keyId)).toList();
            }

            @Override
            public List<TrustedSigner> all() {
                return all;
            }
        };
    }

    /** As if both certificates had the same identifier. */
    public static TrustedSigners sharing(KeyId keyId, TestSigner... signers) {
        List<TrustedSigner> all =
                Arrays.stream(signers)
                        .map(TestSigner::trusted)
                        .map(one -> new TrustedSigner(keyId, one.country(), one.certificate()))
                        .toList();
        return new TrustedSigners() {
            @Override
            public List<TrustedSigner> of(KeyId asked) {
                return asked.equals(keyId) ? all : List.of();
            }

            @Override
            public List<TrustedSigner> all() {
                return all;
            }
        };
    }
}
