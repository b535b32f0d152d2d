package vn.tram.certificates.keys;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The key of a first start: a file that only its owner may read, with a certificate that nobody but
 * this installation trusts. It signs for two years and verifies for three.
 */
final class FirstKey {

    static final String FILE_NAME = "certificate-keys.p12";

    private static final String SUBJECT = "C=VN,O=Tram,CN=Tram signer made at the first start";
    private static final Period VALIDITY = Period.ofYears(3);

    /** Another node that shares the folder may start with a clock that is behind. */
    private static final Period CLOCKS_APART = Period.ofDays(1);

    private static final int SERIAL_BITS = 127;

    private FirstKey() {}

    /** The file in this folder, made where it is missing. */
    static Path in(Path folder, char[] password, Instant now) {
        Path file = folder.resolve(FILE_NAME);
        try {
            if (Files.notExists(file)) {
                make(file, password, now);
            }
            return file;
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("cannot make the key file " + file, e);
        }
    }

    private static void make(Path file, char[] password, Instant now)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        Path folder = file.getParent();
        Files.createDirectories(folder);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "first", pair.getPrivate(), password, new Certificate[] {certificate(pair, now)});
        // written aside and moved into place, so that a crash never leaves half a file behind
        Path draft = Files.createTempFile(folder, FILE_NAME, ".new", ownerOnly(folder));
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                store.store(out, password);
            }
            Files.move(draft, file);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            // the file that is there holds the key
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static X509Certificate certificate(KeyPair pair, Instant now)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        Instant from = now.minus(CLOCKS_APART).truncatedTo(ChronoUnit.SECONDS);
        Instant until = from.atZone(ZoneOffset.UTC).plus(VALIDITY).toInstant();
        X500Name name = new X500Name(SUBJECT);
        X509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(
                                name,
                                new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE),
                                Date.from(from),
                                Date.from(until),
                                name,
                                pair.getPublic())
                        .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                        .addExtension(
                                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                        .addExtension(Extension.extendedKeyUsage, false, vaccination());
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(
                                new JcaContentSignerBuilder("SHA256withECDSA")
                                        .build(pair.getPrivate())));
    }

    private static ExtendedKeyUsage vaccination() {
        return new ExtendedKeyUsage(
                KeyPurposeId.getInstance(new ASN1ObjectIdentifier(SignerCertificate.VACCINATION)));
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
