package vn.tram.portal.own;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many codes may be asked for; on all nodes together.
 *
 * @param perPhone for one phone within {@code stretch}
 * @param perPhoneADay for one phone in 24 hours
 * @param perNetwork from one address within {@code stretch}: a commune may come through one
 * @param stretch over which the first and the last are counted
 */
@ConfigurationProperties("tram.portal.codes")
record CodeSettings(
        @DefaultValue("3") int perPhone,
        @DefaultValue("10") int perPhoneADay,
        @DefaultValue("30") int perNetwork,
        @DefaultValue("15m") Duration stretch) {}
