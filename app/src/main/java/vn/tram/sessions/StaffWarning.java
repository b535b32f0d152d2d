package vn.tram.sessions;

/**
 * What an assignment of staff lacks (NĐ 104/2016 art. 9 and 10 as amended by NĐ 155/2018; TT
 * 34/2018 art. 9). The words are the message {@code sessions.staff.<name>}.
 */
public enum StaffWarning {
    /** Fewer than three medical staff, two at a mobile site. */
    TOO_FEW,
    /** Nobody is <i>y sỹ</i> or higher. */
    NO_PHYSICIAN_ASSISTANT,
    /** A desk lacks somebody for reception, screening or injection. */
    DESK_EMPTY,
    /** Somebody screens without being <i>y sỹ</i> or higher. */
    SCREENER_LEVEL,
    /** Somebody injects without training in medicine, nursing or midwifery. */
    INJECTOR_LEVEL,
    /** Nobody watches over people after the injection. */
    NO_OBSERVATION,
    /** Nobody is named for emergencies. */
    NO_EMERGENCY,
    /** One person is to screen and to inject at the same desk. No text bars it. */
    SAME_HAND;

    /** Whether something is missing that the law asks for; the others are advice. */
    public boolean lacking() {
        return this != SAME_HAND;
    }
}
