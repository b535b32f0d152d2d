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
 */
@ConfigurationProperties("tram.certificates.signing")
record SigningSettings(
        @DefaultValue("Bộ Y tế Việt Nam") String issuer,
        @DefaultValue("200") int stretch,
        @DefaultValue("2m") Duration lease) {}
