package vn.tram.certificates.domain;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code tram.certificates.signing}.
 *
 * @param issuer who answers for the certificates, as they say it; at most 80 characters
 * @param stretch how many certificates a signer claims at once
 * @param lease how long a claim holds when nobody is heard of
 * @param threads that sign at the same time on this node; 0 for half of its processors, from two to
 *     four: one signs while the database writes what another has signed, and people work meanwhile
 */
@ConfigurationProperties("tram.certificates.signing")
record SigningSettings(
        @DefaultValue("Bộ Y tế Việt Nam") String issuer,
        @DefaultValue("500") int stretch,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("0") int threads) {

    private static final int FEWEST = 2;
    private static final int MOST = 4;

    SigningSettings {
        if (threads == 0) {
            int half = Runtime.getRuntime().availableProcessors() / 2;
            threads = Math.max(FEWEST, Math.min(MOST, half));
        }
    }
}
