package vn.tram.stock;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * The temperature of every store that holds vaccine, twice a day, holidays included: at the start
 * of the morning and before the end of the afternoon (TT 34/2018). Which half of the day a reading
 * belongs to, the server's clock says.
 */
public interface Temperatures {

    int NOTE_MIN = 10;
    int NOTE_MAX = 500;

    /** Noon in Viet Nam parts the day. */
    enum Part {
        AM,
        PM
    }

    /**
     * @param inRange as the store was kept when it was read
     * @param note joint minutes where it was out of range; why, where it replaces a slip
     */
    record Reading(
            UUID id,
            LocalDate day,
            Part part,
            BigDecimal celsius,
            boolean inRange,
            Instant at,
            String by,
            String note) {}

    /**
     * @param required the store held vaccine
     * @param replaced slips, the last one first
     * @param gap it was required, the half day is over, nobody read
     * @param open it is now, is required, and nobody has read yet
     */
    record HalfDay(
            Part part,
            boolean required,
            Optional<Reading> reading,
            List<Reading> replaced,
            boolean gap,
            boolean open) {}

    record Day(LocalDate day, HalfDay am, HalfDay pm) {}

    /**
     * How a store was watched during the last {@link #WATCHED_DAYS} days.
     *
     * @param gaps half days that nobody read
     * @param outOfRange readings outside the store's range
     */
    record StoreWatch(
            StoreView store,
            int gaps,
            Optional<LocalDate> lastGap,
            int outOfRange,
            Optional<Reading> last) {}

    /**
     * @param stores worst first
     * @param capped the actor sees more stores than were looked at
     */
    record Watched(List<StoreWatch> stores, boolean capped) {}

    int WATCHED_DAYS = 7;

    /**
     * Writes down what the thermometer shows now, by the keeper. Out of range it needs joint
     * minutes in the note, is recorded for proof, and {@link TemperatureOutOfRange} is published.
     *
     * @param id made by the screen before it is sent: the same reading is written once
     */
    Outcome<Reading> read(UUID id, StoreId store, BigDecimal celsius, String note, Actor actor);

    /** Writes a slip anew; the first reading stays beside it. */
    Outcome<Reading> correct(UUID id, UUID reading, BigDecimal celsius, String reason, Actor actor);

    /** The half of the day that it is now. */
    Part partNow();

    /** The month of today in Viet Nam. */
    YearMonth thisMonth();

    /** Every day of the month until today; empty when the actor may not see the store. */
    List<Day> month(StoreId store, YearMonth month, Actor actor);

    /**
     * Of the first {@link Stores#MOST} stores that the actor may see those that hold vaccine or
     * were not watched.
     */
    Watched watch(Actor actor);
}
