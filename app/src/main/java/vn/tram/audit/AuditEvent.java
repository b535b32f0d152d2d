package vn.tram.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;

/**
 * Something to be kept for proof.
 *
 * @param by who did it; empty for the system itself
 * @param action what was done, words joined by dots; its text is the message {@code audit.<action>}
 * @param detail small facts for the text and for proof: counts, codes, reasons; no name or number
 *     of a person
 */
public record AuditEvent(
        Optional<Actor> by,
        String action,
        Optional<UUID> caseId,
        Optional<UUID> subject,
        Optional<UnitCode> unit,
        Map<String, Object> detail) {

    public AuditEvent {
        detail = Map.copyOf(detail);
    }

    public static AuditEvent by(Actor actor, String action) {
        return new AuditEvent(
                Optional.of(actor),
                action,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    public static AuditEvent bySystem(String action) {
        return new AuditEvent(
                Optional.empty(),
                action,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    public AuditEvent inCase(UUID id) {
        return new AuditEvent(by, action, Optional.of(id), subject, unit, detail);
    }

    public AuditEvent about(UUID id) {
        return new AuditEvent(by, action, caseId, Optional.of(id), unit, detail);
    }

    public AuditEvent in(UnitCode code) {
        return new AuditEvent(by, action, caseId, subject, Optional.of(code), detail);
    }

    public AuditEvent with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(detail);
        more.put(key, value);
        return new AuditEvent(by, action, caseId, subject, unit, more);
    }
}
