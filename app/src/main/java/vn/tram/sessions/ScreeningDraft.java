package vn.tram.sessions;

import java.util.Map;

/**
 * A screening as typed so far, also what cannot be.
 *
 * @param answers by the code of what is asked
 * @param signs measured values as typed, by the code of the vital sign
 */
public record ScreeningDraft(
        Map<String, AnswerText> answers, Map<String, String> signs, History history) {

    public static final ScreeningDraft EMPTY = new ScreeningDraft(Map.of(), Map.of(), History.NONE);

    /** Longest text of one field. */
    public static final int LONGEST = 200;

    public ScreeningDraft {
        answers = Map.copyOf(answers);
        signs = Map.copyOf(signs);
    }

    /**
     * @param grade of anaphylaxis as typed; may be empty
     * @param weeks of pregnancy as typed; may be empty
     */
    public record AnswerText(boolean yes, String grade, String weeks, String words) {

        public static final AnswerText NO = new AnswerText(false, "", "", "");
        public static final AnswerText YES = new AnswerText(true, "", "", "");
    }

    /**
     * What decides which measurements are due.
     *
     * @param usualSystolic as typed; may be empty
     */
    public record History(
            boolean pressure,
            boolean heartDisease,
            boolean heartFailure,
            boolean breath,
            String usualSystolic) {

        public static final History NONE = new History(false, false, false, false, "");
    }
}
