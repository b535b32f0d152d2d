package vn.tram.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.stock.LotId;
import vn.tram.stock.SessionLot;

/** Vaccine for the day, from the store of the facility that holds the session. */
public interface SessionVaccine {

    /**
     * Lots of the session's product in the facility's store, the one to use first at the head:
     * returned vials, then first to expire, then first received (TT 34/2018 art. 11.3).
     */
    List<LotAtHand> inStore(SessionId id, Actor actor);

    /** What the session was given so far. */
    List<SessionLot> issued(SessionId id, Actor actor);

    /**
     * Takes whole vials for the session, while it is prepared or held.
     *
     * @param command made by the screen; the same command is booked once
     */
    Outcome<Void> issue(SessionId id, LotId lot, int doses, UUID command, Actor actor);

    /**
     * @param suggested doses to take of this lot for the people planned, in whole vials
     */
    record LotAtHand(
            LotId lot,
            String number,
            LocalDate expiresOn,
            int dosesPerVial,
            int doses,
            boolean returned,
            int suggested) {}
}
