package vn.tram.complaints;

import java.util.UUID;

/** Identifies a complaint inside Trạm; people use its reference. */
public record ComplaintId(UUID value) {}
