package vn.tram.notices.gateway.smtp;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code tram.notices.smtp}.
 *
 * @param host empty: no e-mail leaves
 * @param user empty: no log-in
 * @param from address in the From line
 * @param security how the line is closed to others
 * @param timeout of connecting, reading and writing each
 */
@ConfigurationProperties("tram.notices.smtp")
public record SmtpSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("STARTTLS") Security security,
        @DefaultValue("15s") Duration timeout) {

    /** How the line is closed to others. The server's certificate is checked with both. */
    public enum Security {
        /** Plain at first, TLS before anything is said; a server without it gets nothing. */
        STARTTLS,
        /** TLS from the first byte, usually on port 465. */
        TLS,
        /** For a relay on the same machine only. */
        NONE
    }

    public boolean configured() {
        return !host.isEmpty();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + "]";
    }
}
