package vn.tram.campaigns;

import vn.tram.kernel.Refusal;

/** Why an operation on a campaign was refused. */
public enum CampaignsRefusal implements Refusal {
    NOT_YOURS("campaigns.not-yours"),
    NOT_FOUND("campaigns.not-found"),
    ENDED_ALREADY("campaigns.ended-already"),
    /** Empty, too long, or other characters than {@link NewCampaign#CODE} allows. */
    CODE_MALFORMED("campaigns.code-malformed"),
    CODE_TAKEN("campaigns.code-taken"),
    NAME_MISSING("campaigns.name-missing"),
    ROUND_MISSING("campaigns.round-missing"),
    PURPOSE_MISSING("campaigns.purpose-missing"),
    TEXT_TOO_LONG("campaigns.text-too-long"),
    DATES("campaigns.dates"),
    UNIT_UNKNOWN("campaigns.unit-unknown"),
    PRODUCT_UNKNOWN("campaigns.product-unknown"),
    /** A share above 100 % or below 1 %, or nobody. */
    TARGET("campaigns.target"),
    /** A group that is not in force on the first day, or one named twice. */
    PRIORITY_ORDER("campaigns.priority-order"),
    /** No such campaign, or the number of the round is taken or out of range. */
    ROUND("campaigns.round");

    private final String code;

    CampaignsRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
