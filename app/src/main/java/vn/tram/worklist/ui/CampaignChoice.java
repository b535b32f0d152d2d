package vn.tram.worklist.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tram.campaigns.CampaignView;
import vn.tram.campaigns.Campaigns;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;

/** The campaigns that somebody may narrow work to: those that run where they work. */
@Component
class CampaignChoice {

    private static final int MOST = 30;

    private final Campaigns campaigns;

    CampaignChoice(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    List<CampaignView> of(Actor actor) {
        return actor.rights().stream()
                .flatMap(right -> of(right).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private List<CampaignView> of(Right right) {
        return right.unit().map(campaigns::in).orElseGet(campaigns::all);
    }
}
