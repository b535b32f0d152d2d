package vn.tram.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import vn.tram.kernel.UnitCode;

/**
 * What a station asks for to open a session, and what it may change while it plans.
 *
 * @param placeName as people find it, at most {@value #PLACE_MAX} characters
 * @param from begin on the day, in Viet Nam
 * @param until end on the same day
 * @param product code of the vaccine
 * @param perDeskHour people a desk set can do in an hour
 * @param capacity fewer people than desks and hours allow; empty for as many as they allow
 * @param scarcity see {@link SessionView}
 * @param reach further communes of the province whose people are served, too
 */
public record NewSession(
        UUID campaign,
        UUID facility,
        String placeName,
        boolean mobileSite,
        boolean obstetricCare,
        boolean anaphylaxisCare,
        LocalDate heldOn,
        LocalTime from,
        LocalTime until,
        String product,
        int desks,
        int perDeskHour,
        OptionalInt capacity,
        boolean scarcity,
        Set<UnitCode> reach) {

    public static final int PLACE_MAX = 200;
    public static final int MOST_DESKS = 99;
    public static final int MOST_AN_HOUR = 120;
    public static final int MOST_PEOPLE = 20_000;
    public static final int MOST_REACH = 50;

    private static final int MINUTES = 60;

    public NewSession {
        reach = Set.copyOf(reach);
    }

    /** People that desks and hours allow. */
    public int room() {
        int minutes = (until.toSecondOfDay() - from.toSecondOfDay()) / MINUTES;
        return (int) Math.min(MOST_PEOPLE, (long) desks * perDeskHour * minutes / MINUTES);
    }

    /** People planned at most. */
    public int people() {
        return Math.min(capacity.orElse(MOST_PEOPLE), room());
    }
}
