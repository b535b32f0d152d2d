package vn.tram.stock;

import java.time.Instant;
import java.util.Optional;

/**
 * A vial opened in a session.
 *
 * @param code what the desk calls it; unique in the session
 * @param discardAt from this instant on no dose of it may be given
 * @param closedAt when it was empty or its rest was thrown away
 */
public record VialView(
        VialId id,
        String code,
        LotView lot,
        int desk,
        int total,
        int left,
        Instant openedAt,
        Instant discardAt,
        Optional<Instant> closedAt) {}
