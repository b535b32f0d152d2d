package vn.tram.lists.ui.casepage;

import vn.tram.campaigns.CampaignView;
import vn.tram.lists.ListState;

/** Whether the district decides on a list behind the commune. */
final class NextLevel {

    private NextLevel() {}

    /** The campaign asks for it, and the commune lay in a district on the list's day. */
    static boolean isDistrict(OpenCase open, CaseServices services) {
        return open.list().place().district().isPresent()
                && services.campaigns()
                        .byId(open.list().campaignId())
                        .map(CampaignView::districtApproves)
                        .orElse(false);
    }

    /** An approval now enrols nobody yet. */
    static boolean follows(OpenCase open, CaseServices services) {
        return open.state() == ListState.AWAITING_APPROVAL && isDistrict(open, services);
    }
}
