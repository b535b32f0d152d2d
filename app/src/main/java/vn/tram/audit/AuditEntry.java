package vn.tram.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One kept entry of the audit record. */
public record AuditEntry(
        long id,
        Instant at,
        Optional<UUID> actorId,
        String actorName,
        String action,
        Optional<UUID> caseId,
        Optional<UUID> subjectId,
        Optional<String> unit,
        Map<String, Object> detail) {}
