package vn.tram.safety;

/**
 * What the council of the ministry concluded when it assessed a case again (NĐ 104/2016 art. 6.4,
 * NĐ 165/2026 art. 52.5).
 *
 * @param askedBy who asked for it and on which ground: a complaint, a competent authority, the
 *     province's own council
 */
public record Reassessment(
        WhoClass conclusion,
        boolean compensable,
        String responsibility,
        String askedBy,
        String words) {

    public static final int ASKED_MAX = 300;

    /** What became of the conclusion before. */
    public enum Result {
        /** Same class, same duty to compensate: the case goes on where it stands. */
        UPHELD,
        /** The new conclusion takes its place and is announced anew. */
        CHANGED
    }
}
