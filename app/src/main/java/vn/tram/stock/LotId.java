package vn.tram.stock;

import java.util.UUID;

/** Identifies a lot of one product. */
public record LotId(UUID value) {}
