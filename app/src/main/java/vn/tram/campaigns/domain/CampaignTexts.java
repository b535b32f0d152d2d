package vn.tram.campaigns.domain;

import java.util.Optional;
import java.util.stream.Stream;
import vn.tram.campaigns.CampaignsRefusal;
import vn.tram.campaigns.NewCampaign;
import vn.tram.kernel.CleanText;

/** What may be wrong with the words of a campaign, before anything is asked of the database. */
final class CampaignTexts {

    private CampaignTexts() {}

    /** The same campaign without spaces and characters that nobody sees. */
    static NewCampaign cleaned(NewCampaign typed) {
        return new NewCampaign(
                CleanText.of(typed.code()),
                CleanText.of(typed.name()),
                CleanText.of(typed.roundName()),
                CleanText.of(typed.purpose()),
                typed.startsOn(),
                typed.endsOn(),
                typed.districtApproves(),
                typed.units(),
                typed.plan());
    }

    static Optional<CampaignsRefusal> refusal(NewCampaign asked) {
        if (!NewCampaign.CODE.matcher(asked.code()).matches()) {
            return Optional.of(CampaignsRefusal.CODE_MALFORMED);
        }
        if (asked.name().isEmpty()) {
            return Optional.of(CampaignsRefusal.NAME_MISSING);
        }
        if (asked.roundName().isEmpty()) {
            return Optional.of(CampaignsRefusal.ROUND_MISSING);
        }
        if (asked.purpose().isEmpty()) {
            return Optional.of(CampaignsRefusal.PURPOSE_MISSING);
        }
        boolean tooLong =
                asked.roundName().length() > NewCampaign.ROUND_MAX
                        || Stream.of(asked.name(), asked.purpose())
                                .anyMatch(text -> text.length() > NewCampaign.NAME_MAX);
        return tooLong ? Optional.of(CampaignsRefusal.TEXT_TOO_LONG) : Optional.empty();
    }
}
