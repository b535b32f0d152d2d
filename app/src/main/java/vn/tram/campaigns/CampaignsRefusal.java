package vn.tram.campaigns;

import vn.tram.kernel.Refusal;

/** Why an operation on a campaign was refused. */
public enum CampaignsRefusal implements Refusal {
    NOT_YOURS("campaigns.not-yours"),
    NOT_FOUND("campaigns.not-found"),
    ENDED_ALREADY("campaigns.ended-already"),
    CODE_TAKEN("campaigns.code-taken"),
    DATES("campaigns.dates"),
    UNIT_UNKNOWN("campaigns.unit-unknown");

    private final String code;

    CampaignsRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
