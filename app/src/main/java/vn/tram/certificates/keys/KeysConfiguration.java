package vn.tram.certificates.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(KeysConfiguration.class);

    @Bean
    PlatformKeys platformKeys(
            KeySettings settings,
            Environment environment,
            @Value("${tram.home:.tram}") Path home,
            SecretKeySource secret,
            Clock clock) {
        char[] password = settings.password().toCharArray();
        if (!settings.store().isEmpty() && !settings.pkcs11().isEmpty()) {
            throw new IllegalStateException(
                    "tram.certificates.keys.store and tram.certificates.keys.pkcs11 are both set");
        }
        if (!settings.pkcs11().isEmpty()) {
            return told(
                    OwnKeys.configured(
                            KeySource.token(Path.of(settings.pkcs11()), password), clock));
        }
        if (!settings.store().isEmpty()) {
            HeapDumps.withoutKeys();
            return told(
                    OwnKeys.configured(KeySource.file(Path.of(settings.store()), password), clock));
        }
        if (makes(settings, environment)) {
            HeapDumps.withoutKeys();
            char[] own = password.length > 0 ? password : passwordOf(secret);
            return told(
                    OwnKeys.configured(
                            KeySource.file(FirstKey.in(home, own, clock.instant()), own), clock));
        }
        LOG.warn(
                "No key signs certificates: they wait until tram.certificates.keys.store or"
                        + " tram.certificates.keys.pkcs11 names one");
        return new OwnKeys(List.of(), clock);
    }

    private static boolean makes(KeySettings settings, Environment environment) {
        return settings.make().isEmpty()
                ? environment.acceptsProfiles(Profiles.of("demo"))
                : Boolean.parseBoolean(settings.make());
    }

    private static OwnKeys told(OwnKeys keys) {
        LOG.info(
                "Certificates are signed with the key {}; the last key stops to sign on {}",
                keys.inForce().keyId(),
                keys.signsUntil().orElseThrow());
        return keys;
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
