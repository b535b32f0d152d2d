package vn.tram.doses;

import java.util.UUID;

/** Identifies something that stands against further doses of a person. */
public record StopId(UUID value) {}
