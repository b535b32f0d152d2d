package vn.tram.staff.domain;

import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import vn.tram.staff.SecretKeySource;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StaffSettings.class)
class StaffConfiguration {

    /** Days of validity are days in Viet Nam, wherever the server stands. */
    static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    @ConditionalOnMissingBean(SecretKeySource.class)
    SecretKeySource secretKeySource(
            @Value("${tram.secret-key:}") String configured,
            @Value("${tram.home:.tram}") Path dataFolder) {
        return new FileSecretKeySource(configured, dataFolder);
    }

    @Bean
    SecretVault secretVault(SecretKeySource source) {
        return new SecretVault(source.masterKey());
    }

    @Bean
    PasswordHashing passwordHashing(StaffSettings settings) {
        return new PasswordHashing(settings.bcryptStrength());
    }

    @Bean
    DemoMode demoMode(Environment environment) {
        return new DemoMode(environment.acceptsProfiles(Profiles.of("demo")));
    }

    @Bean
    SecondFactorRule secondFactorRule(StaffSettings settings, DemoMode demo) {
        return SecondFactorRule.of(settings.secondFactor(), demo.on());
    }
}
