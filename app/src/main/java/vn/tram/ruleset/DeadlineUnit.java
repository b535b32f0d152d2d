package vn.tram.ruleset;

/** What the amount of a deadline counts. */
public enum DeadlineUnit {
    /** Ends at 17:00 of the last working day; the day of the start is not counted. */
    WORKING_DAYS,
    /** Hours of the clock, nights and holidays included. */
    HOURS,
    /** Days of the calendar: the same time of day, so many days later. */
    DAYS,
    /** An hour of the clock: the first time it strikes, on the day of the start or after it. */
    HOUR_OF_DAY,
    /**
     * A day of the week that follows the start, 1 for Monday to 7 for Sunday, at 17:00. Where it is
     * no working day, the next one (Bộ luật Dân sự 91/2015/QH13 art. 148.5).
     */
    DAY_OF_NEXT_WEEK
}
