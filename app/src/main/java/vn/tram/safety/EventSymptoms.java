package vn.tram.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * What was seen of the illness and done about it, in its time (TT 34/2018 Annex IV). Written by
 * whoever may write the case form; a line that was wrong is struck out and stays.
 */
public interface EventSymptoms {

    int WORDS_MAX = 1_000;
    int REASON_MAX = 500;

    /** The earliest first, those struck out among them. */
    List<Symptom> of(AdverseEventId id, Actor actor);

    /** Refused: in the future, before the dose, without words. */
    Outcome<Void> add(AdverseEventId id, Instant at, String words, Actor actor);

    /** Strikes a line out, with a reason; once. */
    Outcome<Void> strike(AdverseEventId id, UUID symptom, String reason, Actor actor);

    /**
     * @param struckBy of a line that was wrong
     */
    record Symptom(
            UUID id,
            Instant at,
            String words,
            Instant recordedAt,
            String by,
            Optional<String> struckBy,
            Optional<String> struckReason) {}
}
