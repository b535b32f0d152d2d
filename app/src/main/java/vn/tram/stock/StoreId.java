package vn.tram.stock;

import java.util.UUID;

/** Identifies a place where vaccine lies. */
public record StoreId(UUID value) {}
