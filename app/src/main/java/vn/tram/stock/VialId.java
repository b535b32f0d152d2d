package vn.tram.stock;

import java.util.UUID;

/** Identifies a vial that was opened in a session. */
public record VialId(UUID value) {}
