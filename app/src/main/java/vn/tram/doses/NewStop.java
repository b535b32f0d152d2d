package vn.tram.doses;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tram.people.PersonId;

/**
 * What a screening or a consent found to stand against further doses.
 *
 * @param antigen the kind of vaccine it is about; empty for any against the disease
 * @param since the day on which it was found
 * @param reason code of the screening's reason, or what the person said; at most {@link
 *     #REASON_MAX_LENGTH} characters are kept
 * @param subject the person in the session whose screening or consent it comes from
 */
public record NewStop(
        PersonId person,
        String disease,
        Optional<String> antigen,
        StopCode code,
        LocalDate since,
        String reason,
        Optional<UUID> subject) {

    public static final int REASON_MAX_LENGTH = 1_000;
}
