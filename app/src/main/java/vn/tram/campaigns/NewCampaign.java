package vn.tram.campaigns;

import java.time.LocalDate;
import java.util.Set;
import vn.tram.kernel.UnitCode;

/** What is asked to open a campaign; see {@link CampaignView} for the meaning of the parts. */
public record NewCampaign(
        String code,
        String name,
        String roundName,
        String purpose,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean districtApproves,
        Set<UnitCode> units) {}
