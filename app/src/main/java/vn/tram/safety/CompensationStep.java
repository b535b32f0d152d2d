package vn.tram.safety;

import java.util.Optional;

/**
 * A step beside the task that decides a compensation, with the rule of its deadline. Names are
 * stored.
 */
public enum CompensationStep {
    /** The family asked by itself. */
    REQUESTED(Track.REQUEST, null),
    /** The department answered in writing that it takes the request, or what is missing. */
    ACCEPTED(Track.REQUEST, "accept"),
    /** The cause was told to the family that had asked. */
    ANSWERED(Track.REQUEST, "answer"),
    /** The decision is in the hands of the person or family; its effect is counted from here. */
    DELIVERED(Track.PAYMENT, null),
    FUNDS_ASKED(Track.PAYMENT, "askFunds"),
    FUNDS_GIVEN(Track.PAYMENT, "giveFunds"),
    PAID(Track.PAYMENT, "pay"),
    /** What whoever is at fault owes the State was decided. */
    REIMBURSEMENT(Track.REIMBURSEMENT, "reimburse");

    private final Track track;
    private final String rule;

    CompensationStep(Track track, String rule) {
        this.track = track;
        this.rule = rule;
    }

    public Track track() {
        return track;
    }

    /** Code of the deadline rule; empty where no text gives a time. */
    public Optional<String> rule() {
        return Optional.ofNullable(rule).map(name -> "adverseEventCompensation." + name);
    }

    /** What runs by itself beside the others. */
    public enum Track {
        REQUEST,
        PAYMENT,
        /** <i>Bồi hoàn</i>. */
        REIMBURSEMENT
    }
}
