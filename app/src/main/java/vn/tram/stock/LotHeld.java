package vn.tram.stock;

import java.util.Optional;
import java.util.UUID;
import vn.tram.staff.Actor;

/** A lot was put on hold; published in the holding transaction. */
public record LotHeld(
        UUID hold,
        LotId lot,
        LotHolds.HoldPlace place,
        String reason,
        Optional<UUID> caseId,
        Actor by) {}
