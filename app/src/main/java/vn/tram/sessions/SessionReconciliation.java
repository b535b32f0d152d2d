package vn.tram.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.stock.LotId;
import vn.tram.stock.SessionLot;
import vn.tram.stock.SessionStock.WasteReason;
import vn.tram.stock.VialId;
import vn.tram.stock.VialView;

/**
 * What became of the vaccine of a session: issued = used + wasted + returned, lot by lot. Used is
 * computed from the doses; the rest is entered here, by STATION, once the day is over. Rule: NĐ
 * 104/2016 art. 8, TT 34/2018 art. 11.
 */
public interface SessionReconciliation {

    /** Longest minute that is kept, in characters. */
    int MINUTES_LENGTH = 2_000;

    /** Empty for whoever may not see the session. */
    Optional<Balance> balance(SessionId session, Actor actor);

    /** Throws away what is left in an opened vial. */
    Outcome<Void> discard(
            SessionId session,
            VialId vial,
            WasteReason reason,
            String note,
            UUID command,
            Actor actor);

    /** A vial had held more than its label says. */
    Outcome<Void> gain(SessionId session, VialId vial, int doses, UUID command, Actor actor);

    /** Closed vials that cannot be used any more. */
    Outcome<Void> waste(
            SessionId session,
            LotId lot,
            int doses,
            WasteReason reason,
            String note,
            UUID command,
            Actor actor);

    /** Closed vials go back to the facility's store and are used first. */
    Outcome<Void> giveBack(SessionId session, LotId lot, int doses, UUID command, Actor actor);

    /**
     * Signs that the vaccine is accounted for; the official is next. Refused while something is
     * neither used, wasted nor returned and no minute says why.
     *
     * @param minutes signed explanation of the difference; not needed without one
     */
    Outcome<Void> finish(SessionId session, Optional<String> minutes, Actor actor);

    /**
     * @param lots the session's lots
     * @param openVials opened vials with something left in them
     * @param signed the reconciliation that counts, once there is one
     * @param sentBack earlier ones that the official did not sign, the latest first
     * @param mine the actor has the task
     */
    record Balance(
            SessionView session,
            List<SessionLot> lots,
            List<VialView> openVials,
            Optional<Signed> signed,
            List<SentBack> sentBack,
            boolean mine) {

        public Balance {
            lots = List.copyOf(lots);
            openVials = List.copyOf(openVials);
            sentBack = List.copyOf(sentBack);
        }

        /** Doses of all lots that nothing accounts for. */
        public int open() {
            return lots.stream().mapToInt(SessionLot::open).sum();
        }

        public boolean differs() {
            return lots.stream().anyMatch(lot -> lot.open() != 0);
        }
    }

    /**
     * @param open doses that were not accounted for
     */
    record Signed(int open, Optional<String> minutes, String by, Instant at) {}

    record SentBack(Signed signed, String by, Instant at, String reason) {}
}
