package vn.tram.workflow;

import java.util.UUID;

/** Tells about the cases of one process; implemented by the capability that owns them. */
public interface CaseDirectory {

    /** Key of the process whose cases these are. */
    String process();

    /** Facts of an existing case, as they stand in the current transaction. */
    CaseFacts facts(UUID caseId);
}
