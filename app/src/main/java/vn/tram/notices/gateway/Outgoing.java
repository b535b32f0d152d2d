package vn.tram.notices.gateway;

import java.util.UUID;

/**
 * A message as it leaves.
 *
 * @param notice the same at every attempt
 * @param recipient in E.164 for SMS, an e-mail address for e-mail
 * @param subject empty for SMS
 */
public record Outgoing(UUID notice, String recipient, String subject, String body) {

    /** Without recipient and words, so that neither reaches a log. */
    @Override
    public String toString() {
        return "Outgoing[" + notice + "]";
    }
}
