package vn.tram.certificates.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Certificates of foreign signers: files {@code *.pem}, {@code *.crt}, {@code *.cer} of a folder,
 * one or several certificates in each. A file that cannot be read is left out and named in the log;
 * the others count. Whoever asks looks at the folder at most every few seconds.
 */
final class SignerFolder {

    static final Duration LOOKS_AGAIN_AFTER = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(SignerFolder.class);
    private static final long LARGEST_FILE = 4 << 20;

    private final Path folder;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Seen seen = new Seen(Map.of(), List.of(), Instant.MIN);

    SignerFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * @param files name to size and time of change
     */
    private record Seen(Map<String, String> files, List<TrustedSigner> signers, Instant at) {}

    /** The same list as long as nothing changes. */
    List<TrustedSigner> signers() {
        Instant now = clock.instant();
        // one looks, the others go on with what is known
        if (isOld(now) && looking.tryLock()) {
            try {
                look(now);
            } finally {
                looking.unlock();
            }
        }
        return seen.signers();
    }

    private boolean isOld(Instant now) {
        return seen.at().equals(Instant.MIN)
                || Duration.between(seen.at(), now).abs().compareTo(LOOKS_AGAIN_AFTER) >= 0;
    }

    private void look(Instant now) {
        Map<String, String> files = files();
        if (files.equals(seen.files())) {
            seen = new Seen(files, seen.signers(), now);
            return;
        }
        List<TrustedSigner> signers = new ArrayList<>();
        files.keySet().forEach(name -> read(folder.resolve(name), signers));
        LOG.info("{} foreign signers are trusted, of {} files", signers.size(), files.size());
        seen = new Seen(files, List.copyOf(signers), now);
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file :
                    all.filter(one -> one.toString().matches("(?i).*\\.(pem|crt|cer)")).toList()) {
                BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
                if (about.isRegularFile()) {
                    files.put(
                            file.getFileName().toString(),
                            about.size() + " " + about.lastModifiedTime());
                }
            }
            return files;
        } catch (IOException e) {
            LOG.warn("The folder of foreign signers cannot be read: {}", e.toString());
            return seen.files();
        }
    }

    private static void read(Path file, List<TrustedSigner> signers) {
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > LARGEST_FILE) {
                throw new CertificateException("larger than " + LARGEST_FILE + " bytes");
            }
            for (Certificate one :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                SignerCertificate.Judged judged = SignerCertificate.judge((X509Certificate) one);
                if (judged.problem() == null) {
                    signers.add(judged.signer());
                } else {
                    LOG.warn(
                            "A certificate in {} is not trusted: {}",
                            file.getFileName(),
                            judged.problem());
                }
            }
        } catch (IOException | CertificateException e) {
            LOG.warn("The file {} is not read: {}", file.getFileName(), e.getMessage());
        }
    }
}
