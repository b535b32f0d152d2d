package vn.tram.lists.ui.collect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.campaigns.CampaignView;
import vn.tram.campaigns.Campaigns;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/** The campaigns that concern somebody, by the units of their rights. */
@Component
class OpenCampaigns {

    private final Campaigns campaigns;

    OpenCampaigns(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** All that run or ran where the actor has any right, open ones first, newest first. */
    List<CampaignView> of(Actor actor) {
        return actor.rights().stream()
                .flatMap(
                        right -> right.unit().map(campaigns::in).orElseGet(campaigns::all).stream())
                .distinct()
                .sorted(
                        Comparator.comparing(CampaignView::open)
                                .thenComparing(CampaignView::startsOn)
                                .reversed())
                .toList();
    }

    /** Open ones where the actor collects. */
    List<CampaignView> collecting(Actor actor) {
        Actor asMaker =
                new Actor(
                        actor.id(),
                        actor.displayName(),
                        actor.jobTitle(),
                        actor.rightsAs(Role.LIST_MAKER));
        return of(asMaker).stream().filter(CampaignView::open).toList();
    }

    Optional<CampaignView> byCode(String code) {
        return campaigns.byCode(code);
    }
}
