package vn.tram.safety;

import java.util.UUID;

/** Identifies the case of an adverse event. */
public record AdverseEventId(UUID value) {}
