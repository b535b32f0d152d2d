package vn.tram.people;

import java.util.UUID;

/** Identifies a person. */
public record PersonId(UUID value) {}
