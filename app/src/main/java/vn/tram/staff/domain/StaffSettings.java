package vn.tram.staff.domain;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code tram.staff}.
 *
 * @param secondFactor may be off in the profile {@code demo} only
 * @param bcryptStrength cost of a password hash as a power of two
 * @param deviceLifetime how long a browser stays a known device after a log-in
 */
@ConfigurationProperties("tram.staff")
record StaffSettings(
        @DefaultValue("true") boolean secondFactor,
        @DefaultValue("12") int bcryptStrength,
        @DefaultValue("180d") Duration deviceLifetime) {}
