package vn.tram.campaigns;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tram.kernel.UnitCode;

/**
 * What is asked to open a campaign, as typed; see {@link CampaignView} for the meaning of the
 * parts.
 *
 * @param code as {@link #CODE} allows; it becomes part of the numbers of lists and papers
 * @param name at most {@link #NAME_MAX} characters
 * @param roundName at most {@link #ROUND_MAX} characters
 * @param purpose at most {@link #NAME_MAX} characters
 */
public record NewCampaign(
        String code,
        String name,
        String roundName,
        String purpose,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean districtApproves,
        Set<UnitCode> units,
        CampaignPlan plan) {

    public static final int CODE_MAX = 24;
    public static final int NAME_MAX = 200;
    public static final int ROUND_MAX = 60;

    /** A first round by the plain rules. */
    public NewCampaign(
            String code,
            String name,
            String roundName,
            String purpose,
            LocalDate startsOn,
            LocalDate endsOn,
            boolean districtApproves,
            Set<UnitCode> units) {
        this(
                code,
                name,
                roundName,
                purpose,
                startsOn,
                endsOn,
                districtApproves,
                units,
                CampaignPlan.PLAIN);
    }

    /** Letters of ASCII, digits, dot and hyphen, 1 to {@value #CODE_MAX}. */
    public static final Pattern CODE = Pattern.compile("[A-Za-z0-9.-]{1," + CODE_MAX + "}");
}
