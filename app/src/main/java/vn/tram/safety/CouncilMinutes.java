package vn.tram.safety;

/**
 * What the minutes of a council say beside presence, votes and conclusion.
 *
 * @param secretary who wrote them
 * @param examined papers that lay before the council
 * @param recommendations to facility, department and ministry
 */
public record CouncilMinutes(String secretary, String examined, String recommendations) {

    public static final int NAME_MAX = 160;
    public static final int WORDS_MAX = 2_000;

    public static final CouncilMinutes NONE = new CouncilMinutes("", "", "");
}
