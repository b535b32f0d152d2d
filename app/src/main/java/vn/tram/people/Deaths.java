package vn.tram.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;

/**
 * Records that a person died, and takes it back where it was a mistake. Whoever holds STATION or
 * IDENTITY over the person's commune may do both. What follows of a death hears {@link PersonDied}.
 */
public interface Deaths {

    /** Fewest characters of what a death rests on, and of the reason for taking one back. */
    int SHORTEST_REASON = 5;

    /** Most characters of either. */
    int LONGEST_REASON = 500;

    boolean mayRecord(UnitCode commune, Actor actor);

    /**
     * Refused with {@link DeathRefusal}: a day to come or before birth (before the earliest
     * possible day of birth, where only the month or year is known), a day before a sign of life
     * ({@link SignOfLife}), a death that is recorded already; and with {@link PeopleRefusal} for
     * somebody outside the actor's units.
     */
    Outcome<Death> record(PersonId person, NewDeath death, Actor actor);

    /** Refused as {@link #record}, where none is recorded, and without a reason. */
    Outcome<Void> takeBack(PersonId person, String reason, Actor actor);

    /**
     * @param reason the paper, or who told; at most {@link #LONGEST_REASON} characters
     */
    record NewDeath(LocalDate diedOn, Source source, String reason) {}

    /**
     * @param source empty for what was known before sources were kept
     */
    record Death(
            LocalDate diedOn,
            Optional<Source> source,
            String reason,
            String byName,
            Optional<Instant> recordedAt) {}

    /** Who told. */
    enum Source {
        /** A death certificate or an extract of one (<i>trích lục khai tử</i>). */
        CERTIFICATE,
        /** The death notice of a hospital or health station (<i>giấy báo tử</i>). */
        HOSPITAL,
        FAMILY,
        /** The head of the hamlet, or a village health worker. */
        HAMLET
    }
}
