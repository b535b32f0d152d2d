package vn.tram.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes and reads the audit record. Writing joins the caller's transaction: what is rolled back
 * was never done. Entries are written together when the transaction ends, in the order in which
 * they were told; the same transaction does not read them back.
 */
public interface AuditLog {

    void record(AuditEvent event);

    /**
     * What happened in one case, newest first.
     *
     * @param before the id of the last entry already shown, for the next page
     */
    List<AuditEntry> ofCase(UUID caseId, Optional<Long> before, int limit);

    /** Who read or changed one person, row or account, newest first. */
    List<AuditEntry> ofSubject(UUID subjectId, Optional<Long> before, int limit);
}
