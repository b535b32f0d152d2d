package vn.tram.lists;

import java.util.UUID;

/**
 * Identifies a row of a list. Handed out in fault workbooks, so that a corrected row finds its
 * place again.
 */
public record RowId(UUID value) {}
