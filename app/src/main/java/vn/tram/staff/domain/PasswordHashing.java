package vn.tram.staff.domain;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes and checks password hashes; the hash names its algorithm, so that it can be replaced. */
final class PasswordHashing {

    private static final String CURRENT = "bcrypt-hmac384";

    private final PasswordEncoder encoder;
    private final String decoy;

    PasswordHashing(int strength) {
        encoder =
                new DelegatingPasswordEncoder(
                        CURRENT, Map.of(CURRENT, new PrehashedBcrypt(strength)));
        decoy = encoder.encode(UUID.randomUUID().toString());
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    /**
     * Costs the same with and without a hash, so that the time does not tell whether an account
     * exists. Without a hash the answer is no.
     */
    boolean matches(String password, Optional<String> hash) {
        boolean same = encoder.matches(password, hash.orElse(decoy));
        return same && hash.isPresent();
    }

    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
