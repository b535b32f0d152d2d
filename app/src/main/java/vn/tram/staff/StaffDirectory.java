package vn.tram.staff;

import java.util.List;
import java.util.Optional;

/** Who works here and with which rights, for every capability that names or looks for people. */
public interface StaffDirectory {

    /** At most this many people come back from one question. */
    int MOST = 200;

    /**
     * The person with the rights held today, or nothing when there is no such account or it is
     * closed. Answers from memory for a few seconds; changes made in this process show at once.
     */
    Optional<Actor> actor(StaffId id);

    /**
     * Active people whose right in this role covers the place today ({@link Rights}), by name. At
     * most {@link #MOST}.
     */
    List<StaffSummary> holding(Role role, CasePlace place);

    /**
     * Active and closed accounts whose name (with or without diacritics) contains the text or whose
     * log-in begins with it, by name.
     *
     * @param limit at most {@link #MOST}
     */
    List<StaffSummary> search(String text, int limit);

    /**
     * The name to show for an id that stands in a case's history; also for closed accounts. An
     * unknown id gives an empty text.
     */
    String displayName(StaffId id);
}
