package vn.tram.certificates.keys;

import java.util.List;
import java.util.Optional;

/** Keys that stay as they were read. */
record FixedKeys(OwnKeys keys, List<TrustedSigner> own) implements PlatformKeys {

    FixedKeys(OwnKeys keys) {
        this(keys, keys.signers());
    }

    @Override
    public boolean canSign() {
        return keys.current().isPresent();
    }

    @Override
    public SigningKey inForce() {
        return keys.current().orElseThrow(() -> new IllegalStateException(keys.periods()));
    }

    @Override
    public List<OwnKey> givenUp() {
        return List.of();
    }

    @Override
    public List<OwnKey> all() {
        return own.stream().map(key -> OwnKey.of(key, true, Optional.empty())).toList();
    }

    @Override
    public void lookAgain() {}

    @Override
    public Optional<String> problem() {
        return Optional.empty();
    }
}
