package vn.tram.stock;

import java.util.UUID;
import vn.tram.staff.Actor;

/** A hold on a lot was ended; others may still stand. Published in the releasing transaction. */
public record LotReleased(UUID hold, LotId lot, String reason, Actor by) {}
