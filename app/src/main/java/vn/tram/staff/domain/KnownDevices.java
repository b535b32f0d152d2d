package vn.tram.staff.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.staff.signin.DeviceToken;

/**
 * Browsers that signed in to an account before. The token is signed for the account and its stamp,
 * so nobody makes one, it fits no other account, and a reset account knows no device.
 */
@Component
class KnownDevices {

    private static final String PURPOSE = "device";
    private static final int ID_BYTES = 12;
    private static final int NAME_DIGITS = 12;

    private final SecretVault vault;
    private final Duration lifetime;
    private final SecureRandom random = new SecureRandom();

    KnownDevices(SecretVault vault, StaffSettings settings) {
        this.vault = vault;
        this.lifetime = settings.deviceLifetime();
    }

    DeviceToken issue(StaffAccount account, Instant now) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        String device = HexFormat.of().formatHex(id);
        long expiry = now.plus(lifetime).getEpochSecond();
        String name =
                vault.mac("device-name", account.id().value().toString()).substring(0, NAME_DIGITS);
        return new DeviceToken(
                DeviceToken.COOKIE_PREFIX + name,
                device + "." + expiry + "." + signature(account, device, expiry),
                lifetime);
    }

    /** The device's own name if one of the tokens is genuine, for this account, and not too old. */
    Optional<String> recognise(StaffAccount account, Set<String> tokens, Instant now) {
        return tokens.stream()
                .map(token -> deviceOf(account, token, now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> deviceOf(StaffAccount account, String token, Instant now) {
        if (!token.matches("[0-9a-f]{24}\\.[0-9]{1,12}\\.[0-9a-f]{64}")) {
            return Optional.empty();
        }
        String[] parts = token.split("\\.");
        long expiry = Long.parseLong(parts[1]);
        boolean genuine =
                MessageDigest.isEqual(
                        signature(account, parts[0], expiry).getBytes(StandardCharsets.US_ASCII),
                        parts[2].getBytes(StandardCharsets.US_ASCII));
        return genuine && now.getEpochSecond() < expiry ? Optional.of(parts[0]) : Optional.empty();
    }

    private String signature(StaffAccount account, String device, long expiry) {
        return vault.mac(
                PURPOSE,
                account.id().value() + "|" + account.stamp() + "|" + device + "|" + expiry);
    }
}
