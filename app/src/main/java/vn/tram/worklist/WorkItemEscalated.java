package vn.tram.worklist;

import java.util.UUID;

/** A task passed its due date while open. */
public record WorkItemEscalated(UUID caseId, String task) {}
