package vn.tram.campaigns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;

/** Opens, ends and finds campaigns. */
public interface Campaigns {

    /** By ADMIN, or by PROVINCE over every unit named. */
    Outcome<UUID> open(NewCampaign campaign, Actor actor);

    /** Ends a campaign: its unfinished lists are closed with it. */
    Outcome<Void> end(UUID campaign, Actor actor);

    Optional<CampaignView> byId(UUID id);

    /**
     * The campaign, if it is open, held so that it does not end before the caller's transaction
     * does: whatever begins in it is committed before its end closes what is unfinished. Several
     * may hold it at once. Asked for before anything that the end of a campaign locks, which is its
     * lists.
     */
    Optional<CampaignView> heldOpen(UUID id);

    Optional<CampaignView> byCode(String code);

    /** Campaigns that run in the unit or above it, open ones first, newest first. */
    List<CampaignView> in(UnitCode unit);

    List<CampaignView> all();
}
