package vn.tram.stock;

import java.time.Instant;

/**
 * A correction of a lot, as {@link Lots#change} made it.
 *
 * @param was what the lot was said to be
 * @param becomes what it has been said to be from then on
 * @param by name of who corrected it
 */
public record LotCorrected(LotView was, LotView becomes, String reason, String by, Instant at) {}
