package vn.tram.certificates.checking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.tram.certificates.CertificateRegister;
import vn.tram.certificates.PublishedLists;
import vn.tram.certificates.keys.OwnKey;
import vn.tram.certificates.keys.PlatformKeys;
import vn.tram.certificates.keys.SigningKey;
import vn.tram.certificates.keys.TrustedSigner;

/** Makes each list once for everybody who asks for it, however many ask. */
@Service
class KeptLists implements PublishedLists {

    private static final String TRUST = "tram-trust-list";
    private static final String REVOCATIONS = "tram-revocations";

    private final ListContents contents;
    private final PlatformKeys keys;
    private final CertificateRegister register;
    private final Clock clock;
    private final ConcurrentMap<String, Kept> kept = new ConcurrentHashMap<>();

    KeptLists(ListContents contents, PlatformKeys keys, CertificateRegister register, Clock clock) {
        this.contents = contents;
        this.keys = keys;
        this.register = register;
        this.clock = clock;
    }

    /** Holds until one of these is another. */
    private record Basis(
            Instant hour,
            String keyId,
            List<TrustedSigner> own,
            List<OwnKey> givenUp,
            Optional<Instant> changed) {}

    private record Kept(Basis basis, SignedList list) {}

    @Override
    public Optional<SignedList> trustList() {
        return list(TRUST, Optional.empty(), contents::trustList);
    }

    @Override
    public Optional<SignedList> revocations() {
        return list(REVOCATIONS, register.lastRevocation(), contents::revocations);
    }

    private Optional<SignedList> list(
            String type, Optional<Instant> changed, Function<Instant, byte[]> content) {
        if (!keys.canSign()) {
            return Optional.empty();
        }
        SigningKey key = keys.inForce();
        Instant hour = ListContents.hour(clock.instant());
        Basis basis = new Basis(hour, key.keyId().text(), keys.own(), keys.givenUp(), changed);
        return Optional.of(
                kept.compute(type, (name, old) -> current(old, basis, name, content, key)).list());
    }

    private static Kept current(
            Kept old, Basis basis, String type, Function<Instant, byte[]> content, SigningKey key) {
        return old != null && old.basis().equals(basis)
                ? old
                : new Kept(basis, ListSigner.sign(content.apply(basis.hour()), type, key));
    }
}
