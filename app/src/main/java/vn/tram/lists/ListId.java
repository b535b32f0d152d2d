package vn.tram.lists;

import java.util.UUID;

/** Identifies a subject list; also the business key of its process. */
public record ListId(UUID value) {}
