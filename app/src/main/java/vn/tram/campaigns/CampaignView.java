package vn.tram.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tram.kernel.UnitCode;

/**
 * A campaign, one round of it.
 *
 * @param purpose as it stands in official papers, e.g. <i>tiêm nhắc lại vắc xin phòng COVID-19</i>
 * @param districtApproves lists also go to the district, which approves by priority; sessions go to
 *     the district instead of the commune
 * @param units where it runs: these and everything below
 */
public record CampaignView(
        UUID id,
        String code,
        String name,
        String roundName,
        String purpose,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean districtApproves,
        boolean open,
        Set<UnitCode> units,
        CampaignPlan plan) {

    /** Vaccines that may be used; none for all. */
    public List<String> products() {
        return plan.products();
    }

    /** Priority groups, who is served first at the head; none for the order of their ranks. */
    public List<Integer> priorityOrder() {
        return plan.priorityOrder();
    }
}
