package vn.tram.stock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;

/**
 * Holding a lot (<i>tạm giữ</i>): a precaution that stops every use of it at once where it reaches.
 * It is not the legal suspension of a lot, which the head of the Department of Health decides after
 * the ministry agreed (NĐ 104/2016 art. 6.3).
 */
public interface LotHolds {

    int REASON_MAX = 1_000;

    /**
     * Where a lot is held: at a facility, in a unit and everything below, or everywhere when both
     * are empty.
     */
    record HoldPlace(Optional<UnitCode> unit, Optional<UUID> facility) {

        public static HoldPlace at(UUID facility) {
            return new HoldPlace(Optional.empty(), Optional.of(facility));
        }

        public static HoldPlace in(UnitCode unit) {
            return new HoldPlace(Optional.of(unit), Optional.empty());
        }

        public static HoldPlace everywhere() {
            return new HoldPlace(Optional.empty(), Optional.empty());
        }
    }

    /**
     * @param placeName name of facility or unit, empty for everywhere
     * @param legal carries out a legal suspension, and ends with it and by nobody ({@link
     *     LotSuspensions})
     * @param releasedAt empty while the hold stands
     */
    record HoldView(
            UUID id,
            LotId lot,
            HoldPlace place,
            String placeName,
            String reason,
            Optional<UUID> caseId,
            boolean legal,
            String heldBy,
            Instant heldAt,
            Optional<String> releasedBy,
            Optional<Instant> releasedAt,
            Optional<String> releaseReason) {

        public boolean open() {
            return releasedAt.isEmpty();
        }
    }

    /**
     * Holds a lot and publishes {@link LotHeld}. At a facility or in a commune: STATION there or
     * anybody above; in a district: DISTRICT or PROVINCE; in a province: PROVINCE; everywhere:
     * PROVINCE of the whole country. Joins the caller's transaction where there is one.
     *
     * @param caseId the case that makes it necessary, an adverse event for one
     */
    Outcome<UUID> hold(
            LotId lot, HoldPlace place, String reason, Optional<UUID> caseId, Actor actor);

    /**
     * Holds a lot for a case in every province where some of it lies in a store, is in the hands of
     * a session or is on the road: at all its facilities, also those that get it later. Whoever
     * calls has decided; the caller's transaction is joined. One statement, however many stores
     * there are; a province where the case holds the lot already is left alone. Publishes {@link
     * LotHeld} for each.
     *
     * @return where it is held now and was not before
     */
    List<HoldPlace> holdForCase(LotId lot, String reason, UUID caseId, Actor by);

    /** Ends what {@link #holdForCase} began; answers how many holds ended. */
    int releaseForCase(UUID caseId, String reason, Actor by);

    boolean mayRelease(UUID hold, Actor actor);

    /**
     * Ends a hold that is not a legal suspension's, by whoever might have made it, and publishes
     * {@link LotReleased}.
     */
    Outcome<Void> release(UUID hold, String reason, Actor actor);

    /**
     * Holds that reach a place of the actor or lie within the actor's units; open ones first, then
     * the newest.
     */
    List<HoldView> ofLot(LotId lot, Actor actor);

    /** Open holds that the actor sees, newest first. */
    List<HoldView> open(Actor actor);

    /** Where the actor may hold a lot, the narrowest first. */
    List<HoldPlaceChoice> places(Actor actor);

    record HoldPlaceChoice(HoldPlace place, String name) {}
}
