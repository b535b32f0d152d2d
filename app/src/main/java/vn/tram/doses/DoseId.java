package vn.tram.doses;

import java.util.UUID;

/** Identifies a dose in one wording; a correction has an id of its own. */
public record DoseId(UUID value) {}
