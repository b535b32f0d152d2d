package vn.tram.certificates.keys;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of a file or token as they are now, together with those that were here before. Whoever
 * signs or verifies reads what the last look found, and waits for neither disk nor database.
 */
final class WatchedKeys implements PlatformKeys {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedKeys.class);

    private final KeyPlace place;
    private final SignerArchive archive;
    private final Clock clock;
    private volatile Seen seen;
    private volatile String problem;

    /**
     * @param keys in the file or token
     * @param usable of these, those that were not given up
     * @param known of the archive, by the moment at which each was given up
     */
    private record Seen(
            String version,
            OwnKeys keys,
            OwnKeys usable,
            Map<KeyId, Optional<Instant>> known,
            List<OwnKey> all,
            List<TrustedSigner> own,
            List<OwnKey> givenUp) {}

    /**
     * @throws IllegalStateException where the keys cannot be used, in words for an operator
     */
    WatchedKeys(KeyPlace place, SignerArchive archive, Clock clock) {
        this.place = place;
        this.archive = archive;
        this.clock = clock;
        String version = place.version().get();
        this.seen = anew(version, place.keys().get());
        told();
    }

    /** What changed since the last look. */
    synchronized void look() {
        look(false);
    }

    @Override
    public synchronized void lookAgain() {
        look(true);
    }

    private void look(boolean anyway) {
        String version = place.version().get();
        if (anyway || !version.equals(seen.version())) {
            reread(version);
        }
        if (!archive.known().equals(seen.known())) {
            seen = anew(seen.version(), seen.keys());
            told();
        }
    }

    private void reread(String version) {
        try {
            OwnKeys read = place.keys().get();
            seen = anew(version, read);
            problem = null;
            told();
        } catch (IllegalStateException e) {
            // said once a version: a file that is being written is read again when it is whole
            if (!e.getMessage().equals(problem)) {
                LOG.warn("The keys stay as they are: {}", e.getMessage());
            }
            problem = e.getMessage();
        }
    }

    private Seen anew(String version, OwnKeys keys) {
        archive.keep(keys.signers(), clock.instant());
        Map<KeyId, Optional<Instant>> known = archive.known();
        Map<KeyId, TrustedSigner> here =
                keys.signers().stream()
                        .collect(Collectors.toMap(TrustedSigner::keyId, Function.identity()));
        Map<KeyId, TrustedSigner> before = new HashMap<>();
        if (seen != null) {
            seen.all().forEach(key -> before.put(key.signer().keyId(), key.signer()));
        }
        List<OwnKey> all =
                known.keySet().stream()
                        .map(
                                id ->
                                        OwnKey.of(
                                                Optional.ofNullable(here.get(id))
                                                        .or(
                                                                () ->
                                                                        Optional.ofNullable(
                                                                                before.get(id)))
                                                        .orElseGet(() -> archive.signer(id)),
                                                here.containsKey(id),
                                                known.get(id)))
                        .sorted(Comparator.comparing(OwnKey::signsFrom).reversed())
                        .toList();
        return new Seen(
                version,
                keys,
                keys.without(
                        all.stream()
                                .filter(key -> key.givenUpAt().isPresent())
                                .map(key -> key.signer().keyId())
                                .collect(Collectors.toSet())),
                known,
                all,
                of(all, false).map(OwnKey::signer).toList(),
                of(all, true).toList());
    }

    private static Stream<OwnKey> of(List<OwnKey> all, boolean givenUp) {
        return all.stream().filter(key -> key.givenUpAt().isPresent() == givenUp);
    }

    private void told() {
        Optional<SigningKey> current = seen.usable().current();
        if (current.isPresent()) {
            LOG.info(
                    "Certificates are signed with the key {}; the last key stops to sign on {}",
                    current.get().keyId(),
                    seen.usable().signsUntil().orElseThrow());
        } else {
            LOG.warn(
                    "No key signs certificates: they wait until tram.certificates.keys.store or"
                            + " tram.certificates.keys.pkcs11 names one that may");
        }
    }

    @Override
    public boolean canSign() {
        return seen.usable().current().isPresent();
    }

    @Override
    public SigningKey inForce() {
        OwnKeys usable = seen.usable();
        return usable.current()
                .orElseThrow(
                        () -> new IllegalStateException("no key signs today: " + usable.periods()));
    }

    @Override
    public List<TrustedSigner> own() {
        return seen.own();
    }

    @Override
    public List<OwnKey> givenUp() {
        return seen.givenUp();
    }

    @Override
    public List<OwnKey> all() {
        return seen.all();
    }

    @Override
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }
}
