package vn.tram.certificates.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ours and the foreign ones, found by identifier. */
final class KnownSigners implements TrustedSigners {

    private final List<TrustedSigner> own;
    private final SignerFolder folder;
    private volatile Index index = new Index(null, List.of(), Map.of());

    /**
     * @param folder {@code null} where nobody else is trusted
     */
    KnownSigners(PlatformKeys own, SignerFolder folder) {
        this.own = own.own();
        this.folder = folder;
    }

    private record Index(
            List<TrustedSigner> foreign,
            List<TrustedSigner> all,
            Map<KeyId, List<TrustedSigner>> byKeyId) {}

    @Override
    public List<TrustedSigner> of(KeyId keyId) {
        return current().byKeyId().getOrDefault(keyId, List.of());
    }

    @Override
    public List<TrustedSigner> all() {
        return current().all();
    }

    private Index current() {
        List<TrustedSigner> foreign = folder == null ? List.of() : folder.signers();
        Index known = index;
        if (known.foreign() == foreign) {
            return known;
        }
        List<TrustedSigner> all = new ArrayList<>(own);
        foreign.stream().filter(one -> !all.contains(one)).forEach(all::add);
        Index anew =
                new Index(
                        foreign,
                        List.copyOf(all),
                        all.stream().collect(Collectors.groupingBy(TrustedSigner::keyId)));
        index = anew;
        return anew;
    }
}
