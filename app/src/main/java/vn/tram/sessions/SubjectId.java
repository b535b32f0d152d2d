package vn.tram.sessions;

import java.util.UUID;

/** Identifies a person in one session. */
public record SubjectId(UUID value) {}
