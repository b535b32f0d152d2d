package vn.tram.notices;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A notice as screens show it. The words of its template are the message {@code
 * notices.template.<code>}.
 *
 * @param recipient masked
 * @param problem code of what the last attempt met; its words are the message {@code
 *     notices.problem.<code>}
 * @param at when the state was reached as far as it is known: settled, else taken
 */
public record NoticeLine(
        UUID id,
        NoticeChannel channel,
        NoticeTemplate template,
        String recipient,
        NoticeState state,
        int attempts,
        Optional<String> problem,
        Instant createdAt,
        Optional<Instant> nextAttemptAt,
        Instant at,
        Optional<UUID> subject) {}
