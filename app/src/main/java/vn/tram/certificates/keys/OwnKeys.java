package vn.tram.certificates.keys;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys of a file or token as they were read; which one signs goes by the clock. */
final class OwnKeys {

    /** The last one that began is the first in the list. */
    private final List<SigningKey> keys;

    private final Clock clock;

    OwnKeys(List<SigningKey> keys, Clock clock) {
        this.keys =
                keys.stream()
                        .sorted(
                                Comparator.comparing((SigningKey key) -> key.period().from())
                                        .reversed())
                        .toList();
        this.clock = clock;
    }

    /**
     * Keys of a file or token of which one signs today.
     *
     * @throws IllegalStateException where none does, with the periods of all
     */
    static OwnKeys configured(KeySource source, Clock clock) {
        OwnKeys own = new OwnKeys(source.keys(), clock);
        if (own.current().isEmpty()) {
            throw new IllegalStateException(
                    "none of the keys in "
                            + source.name()
                            + " may sign on "
                            + clock.instant()
                            + ": "
                            + own.periods());
        }
        return own;
    }

    /** In words for an operator. */
    String periods() {
        return keys.stream()
                .map(
                        key ->
                                "key %s signs from %s until %s, its certificate ends on %s"
                                        .formatted(
                                                key.keyId(),
                                                key.period().from(),
                                                key.period().until(),
                                                key.verifiesUntil()))
                .collect(Collectors.joining("; "));
    }

    /** Those that were not given up. */
    OwnKeys without(Set<KeyId> givenUp) {
        return new OwnKeys(
                keys.stream().filter(key -> !givenUp.contains(key.keyId())).toList(), clock);
    }

    /** The one that signs now. */
    Optional<SigningKey> current() {
        Instant now = clock.instant();
        return keys.stream().filter(key -> key.period().contains(now)).findFirst();
    }

    /** When the last key stops to sign; empty without a key. */
    Optional<Instant> signsUntil() {
        return keys.stream().map(key -> key.period().until()).max(Comparator.naturalOrder());
    }

    List<TrustedSigner> signers() {
        return keys.stream().map(SigningKey::signer).toList();
    }
}
