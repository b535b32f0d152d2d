package vn.tram.sessions;

import java.util.UUID;

/** Identifies a vaccination session. */
public record SessionId(UUID value) {}
