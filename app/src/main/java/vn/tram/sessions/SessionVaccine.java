package vn.tram.sessions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.stock.LotId;
import vn.tram.stock.SessionLot;
import vn.tram.stock.SessionStock.LotAtHand;

/** Vaccine for the day, from the store of the facility that holds the session. */
public interface SessionVaccine {

    /**
     * Lots of the session's product in the facility's store, the one to use first at the head:
     * returned vials, then first to expire, then first received (TT 34/2018 art. 11.3).
     */
    List<Suggestion> inStore(SessionId id, Actor actor);

    /** What the session was given so far. */
    List<SessionLot> issued(SessionId id, Actor actor);

    /**
     * Takes whole vials for the session, while it is prepared or held. Refused: another lot goes
     * first ({@link SessionsRefusal.NotInTurn}) and no reason for passing it over is signed.
     *
     * @param outOfTurn why a lot that goes first stays in the store; recorded with the act
     * @param command made by the screen; the same command is booked once
     */
    Outcome<Void> issue(
            SessionId id,
            LotId lot,
            int doses,
            Optional<String> outOfTurn,
            UUID command,
            Actor actor);

    /**
     * Brings unopened vials back to the facility's store, where they are used first: another
     * session may be given them while this one goes on. While the session is prepared or held, and
     * after it was called off; at its end vaccine comes back by {@link SessionReconciliation}.
     *
     * @param doses a multiple of the lot's doses a vial
     * @param command made by the screen; the same command is booked once
     */
    Outcome<Void> giveBack(SessionId id, LotId lot, int doses, UUID command, Actor actor);

    /**
     * A lot that could be issued.
     *
     * @param suggested doses to take of it for the people planned, in whole vials; lots before it
     *     in the order come first
     * @param before the lot that goes first, where it is another one
     */
    record Suggestion(LotAtHand lot, int suggested, Optional<LotAtHand> before) {}
}
