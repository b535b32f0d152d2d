package vn.tram.safety;

/**
 * How an expert council decides, by the date of the event (TT 24/2018).
 *
 * @param leastMembers official members that a provincial council has at least
 * @param quorum share of the official members who have to be there
 * @param majority share of the votes that decides
 */
public record CouncilRule(int leastMembers, Share quorum, Share majority, String source) {

    /** How many have to be there. */
    public int needed(int officialMembers) {
        return quorum.leastOf(officialMembers);
    }

    public boolean quorate(int officialMembers, int present) {
        return officialMembers > 0 && present >= needed(officialMembers);
    }

    /**
     * Who decides a question that was put to the vote.
     *
     * @param officialMembers of the council, substitutes counted for whom they stand
     * @param present members who are there while the vote is taken: who left is not
     * @param agreeing votes of those present for the conclusion that got most
     */
    public CouncilRuling ruling(int officialMembers, int present, int agreeing) {
        if (agreeing < 0 || agreeing > present || present > officialMembers) {
            throw new IllegalArgumentException(
                    agreeing + " of " + present + " of " + officialMembers);
        }
        if (!quorate(officialMembers, present)) {
            return CouncilRuling.NO_QUORUM;
        }
        return majority.reachedBy(agreeing, present)
                ? CouncilRuling.BY_VOTES
                : CouncilRuling.BY_CHAIR;
    }
}
