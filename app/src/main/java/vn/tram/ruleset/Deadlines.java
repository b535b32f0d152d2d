package vn.tram.ruleset;

import java.time.Instant;
import java.time.LocalDate;

/** Deadlines by the rule in force on the day of the event. */
public interface Deadlines {

    Deadline dueAt(String ruleCode, LocalDate eventDate, Instant start);

    boolean known(String ruleCode);
}
