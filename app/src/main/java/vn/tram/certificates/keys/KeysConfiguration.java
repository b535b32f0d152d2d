package vn.tram.certificates.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import vn.tram.staff.SecretKeySource;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeySettings.class)
class KeysConfiguration {

    @Bean
    WatchedKeys platformKeys(
            KeySettings settings,
            Environment environment,
            @Value("${tram.home:.tram}") Path home,
            SecretKeySource secret,
            SignerArchive archive,
            Clock clock) {
        return new WatchedKeys(place(settings, environment, home, secret, clock), archive, clock);
    }

    private static KeyPlace place(
            KeySettings settings,
            Environment environment,
            Path home,
            SecretKeySource secret,
            Clock clock) {
        char[] password = settings.password().toCharArray();
        if (!settings.store().isEmpty() && !settings.pkcs11().isEmpty()) {
            throw new IllegalStateException(
                    "tram.certificates.keys.store and tram.certificates.keys.pkcs11 are both set");
        }
        if (!settings.pkcs11().isEmpty()) {
            return KeyPlace.token(Path.of(settings.pkcs11()), password, clock);
        }
        if (!settings.store().isEmpty()) {
            HeapDumps.withoutKeys();
            return KeyPlace.file(Path.of(settings.store()), password, clock);
        }
        if (makes(settings, environment)) {
            HeapDumps.withoutKeys();
            char[] own = password.length > 0 ? password : passwordOf(secret);
            return KeyPlace.file(FirstKey.in(home, own, clock.instant()), own, clock);
        }
        return KeyPlace.none(clock);
    }

    private static boolean makes(KeySettings settings, Environment environment) {
        return settings.make().isEmpty()
                ? environment.acceptsProfiles(Profiles.of("demo"))
                : Boolean.parseBoolean(settings.make());
    }

    /** Whoever copies the key file alone does not open it. */
    private static char[] passwordOf(SecretKeySource secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.masterKey(), "HmacSHA256"));
            byte[] derived = mac.doFinal("certificate-keys".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(derived).toCharArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    @Bean
    TrustedSigners trustedSigners(KeySettings settings, PlatformKeys own, Clock clock) {
        return new KnownSigners(
                own,
                settings.trusted().isEmpty()
                        ? null
                        : new SignerFolder(Path.of(settings.trusted()), clock));
    }
}
