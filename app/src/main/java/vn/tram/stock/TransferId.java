package vn.tram.stock;

import java.util.UUID;

/** Identifies vaccine on its way from one store to another, with its form. */
public record TransferId(UUID value) {}
