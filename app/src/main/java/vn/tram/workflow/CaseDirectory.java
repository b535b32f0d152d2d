package vn.tram.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Tells about the cases of one process; implemented by the capability that owns them. */
public interface CaseDirectory {

    /** Key of the process whose cases these are. */
    String process();

    /** Facts of an existing case, as they stand in the current transaction. */
    CaseFacts facts(UUID caseId);

    /** The day whose rules the case keeps; asked several times for each task that opens. */
    default LocalDate eventDate(UUID caseId) {
        return facts(caseId).eventDate();
    }

    /**
     * From when the time of a task runs, where that is not the moment in which it opens: the end of
     * a day that was planned, for one. May lie before that moment or after it.
     */
    default Optional<Instant> clockStart(UUID caseId, String task) {
        return Optional.empty();
    }
}
