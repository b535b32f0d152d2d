package vn.tram.complaints;

import java.util.UUID;

/** Identifies a bulk correction inside Trạm; people use its code. */
public record BulkId(UUID value) {}
