package vn.tram.safety;

/**
 * What a member of a council cast. The minutes keep every opinion, and what a member does not agree
 * with in words of its own (TT 24/2018).
 *
 * @param opinion of the member; may be empty
 * @param dissent what the member does not agree with; empty for whoever agrees. Who voted for
 *     another class than the one concluded dissents also without words
 */
public record Ballot(WhoClass choice, String opinion, String dissent) {

    public static final int WORDS_MAX = 2_000;

    /** A vote without words. */
    public static Ballot of(WhoClass choice) {
        return new Ballot(choice, "", "");
    }

    public boolean dissentsFrom(WhoClass conclusion) {
        return choice != conclusion || !dissent.isEmpty();
    }
}
