package vn.tram.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What went out in a demonstration, where nothing really leaves. Everybody may look: the recipients
 * are invented.
 */
public interface SampleMessages {

    /** Most lines that {@link #page} answers with. */
    int MOST = 100;

    /** Whether this is a demonstration; elsewhere there are no sample messages. */
    boolean available();

    /**
     * Newest first.
     *
     * @param before the last one already seen; empty for the newest
     */
    List<Sample> page(Optional<UUID> before, int limit);

    /**
     * @param recipient in full
     * @param subject empty for SMS
     * @param parts how many messages the text takes on its way; 1 for e-mail
     */
    record Sample(
            UUID id,
            NoticeChannel channel,
            String recipient,
            String subject,
            String body,
            int parts,
            Instant at,
            NoticeState state) {}
}
