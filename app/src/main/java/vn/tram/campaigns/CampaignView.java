package vn.tram.campaigns;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.tram.kernel.UnitCode;

/**
 * A campaign, one round of it.
 *
 * @param purpose as it stands in official papers, e.g. <i>tiêm nhắc lại vắc xin phòng COVID-19</i>
 * @param districtApproves lists also go to the district, which approves by priority
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
        Set<UnitCode> units) {}
