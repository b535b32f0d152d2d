package vn.tram.certificates.keys;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ours and the foreign ones, found by identifier. Keys of ours that were given up are among them:
 * what they signed is known to be ours, and revoked.
 */
final class KnownSigners implements TrustedSigners {

    private final PlatformKeys platform;
    private final SignerFolder folder;
    private volatile Index index = new Index(null, null, null, List.of(), Map.of());

    /**
     * @param folder {@code null} where nobody else is trusted
     */
    KnownSigners(PlatformKeys platform, SignerFolder folder) {
        this.platform = platform;
        this.folder = folder;
    }

    private record Index(
            List<TrustedSigner> own,
            List<OwnKey> givenUp,
            List<TrustedSigner> foreign,
            List<TrustedSigner> all,
            Map<KeyId, List<TrustedSigner>> byKeyId) {

        /** Lists that did not change are the same. */
        boolean isOf(List<TrustedSigner> own, List<OwnKey> givenUp, List<TrustedSigner> foreign) {
            return this.own == own && this.givenUp == givenUp && this.foreign == foreign;
        }
    }

    @Override
    public List<TrustedSigner> of(KeyId keyId) {
        return current().byKeyId().getOrDefault(keyId, List.of());
    }

    @Override
    public List<TrustedSigner> all() {
        return current().all();
    }

    private Index current() {
        List<TrustedSigner> own = platform.own();
        List<OwnKey> givenUp = platform.givenUp();
        List<TrustedSigner> foreign = folder == null ? List.of() : folder.signers();
        Index known = index;
        if (known.isOf(own, givenUp, foreign)) {
            return known;
        }
        Set<TrustedSigner> all = new LinkedHashSet<>(own);
        givenUp.forEach(key -> all.add(key.signer()));
        all.addAll(foreign);
        Index anew =
                new Index(
                        own,
                        givenUp,
                        foreign,
                        List.copyOf(all),
                        all.stream().collect(Collectors.groupingBy(TrustedSigner::keyId)));
        index = anew;
        return anew;
    }
}
