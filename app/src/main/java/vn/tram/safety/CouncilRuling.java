package vn.tram.safety;

/** Who decided a question of the council. */
public enum CouncilRuling {
    /** Too few members are there: nothing can be decided. */
    NO_QUORUM,
    /** The share of votes that the rule asks for agreed. */
    BY_VOTES,
    /** No such share: the chair decides, and the minutes keep every opinion. */
    BY_CHAIR
}
