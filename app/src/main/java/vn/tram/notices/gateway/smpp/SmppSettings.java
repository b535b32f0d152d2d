package vn.tram.notices.gateway.smpp;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code tram.notices.smpp}.
 *
 * @param host empty: no SMS leaves
 * @param systemId account at the provider
 * @param sender brand name (up to 11 letters and digits) or number that recipients see
 * @param tls TLS from the first byte; the certificate is checked
 * @param perSecond parts a second at most, as the provider allows
 * @param enquireLink how often a silent line is tried
 * @param timeout of connecting and of an answer
 */
@ConfigurationProperties("tram.notices.smpp")
public record SmppSettings(
        @DefaultValue("") String host,
        @DefaultValue("2775") int port,
        @DefaultValue("") String systemId,
        @DefaultValue("") String password,
        @DefaultValue("") String systemType,
        @DefaultValue("") String sender,
        @DefaultValue("false") boolean tls,
        @DefaultValue("20") int perSecond,
        @DefaultValue("30s") Duration enquireLink,
        @DefaultValue("10s") Duration timeout) {

    public boolean configured() {
        return !host.isEmpty();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "SmppSettings[" + host + ":" + port + "]";
    }
}
