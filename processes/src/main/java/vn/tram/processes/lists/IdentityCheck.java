package vn.tram.processes.lists;

import java.util.Arrays;
import java.util.Map;

/**
 * What an identity document says about the person beside it, judged without the population database
 * (circular 07/2016/TT-BCA: how a number of twelve digits is made; letter 8938/BYT-DP of
 * 21/10/2021: people of other nationalities are not compared). Everything the application and the
 * decision table {@value #RESOURCE} have to agree on.
 */
public final class IdentityCheck {

    /** Id of the decision and name of the table's file. */
    public static final String KEY = "identityCheck";

    /** Where the table lies on the class path. */
    public static final String RESOURCE = "processes/lists/identityCheck.dmn";

    private IdentityCheck() {}

    /** What kind of document a person gave. */
    public enum Document {
        NONE,
        /** The old card of nine digits. */
        CMND,
        /** The number of twelve digits: citizen card, identity card, personal identifier. */
        CCCD,
        PASSPORT
    }

    /** What is known about a person's identity after the check. */
    public enum State {
        /** Nothing contradicts; the population database has not been asked. */
        PLAUSIBLE,
        /** The number contradicts the person's data. */
        MISMATCH,
        /** Cannot be judged from the number. */
        UNSETTLED,
        /** Not compared at all. */
        NOT_APPLICABLE
    }

    /** Why; the words live in the message files under the code. */
    public enum Reason {
        FOREIGNER("identity.foreigner"),
        NONE("identity.none"),
        PASSPORT_OF_CITIZEN("identity.passport-of-citizen"),
        FORM("identity.form"),
        OLD_CARD("identity.old-card"),
        CARD_EXPIRED("identity.card-expired"),
        BIRTH_YEAR("identity.birth-year"),
        SEX("identity.sex"),
        BIRTH_YEAR_AND_SEX("identity.birth-year-and-sex"),
        PROVINCE("identity.province"),
        AGREES("identity.agrees");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** Stable, lower case: {@code identity.birth-year}. */
        public String code() {
            return code;
        }

        /** The reason with this code. An unknown code is a bug of the table or of its caller. */
        public static Reason of(String code) {
            return Arrays.stream(values())
                    .filter(reason -> reason.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no reason " + code));
        }
    }

    /**
     * What the table is asked. What cannot be compared (no sex, no year of birth known) counts as
     * agreeing: it contradicts nothing.
     *
     * <p>There are 256 different questions. One evaluation takes an engine about a millisecond, so
     * who checks many people keeps the findings in a map by question.
     *
     * @param document what kind of document was given
     * @param wellFormed the number has the length and the characters of its kind
     * @param birthYearAgrees digits 4 to 6 of a twelve-digit number name the person's year of birth
     * @param sexAgrees digit 4 of a twelve-digit number names the person's sex
     * @param provinceKnown digits 1 to 3 of a twelve-digit number are one of the 63 codes of before
     *     the merger of 2025, or stand for a country
     * @param foreigner the person is no citizen of Vietnam
     * @param cmndAccepted the day that counts for the case lies before 01/01/2025, when old cards
     *     lost their validity
     */
    public record Question(
            Document document,
            boolean wellFormed,
            boolean birthYearAgrees,
            boolean sexAgrees,
            boolean provinceKnown,
            boolean foreigner,
            boolean cmndAccepted) {

        /** The table's inputs by name, in the form in which a decision engine takes them. */
        public Map<String, Object> asVariables() {
            return Map.of(
                    "document", document.name(),
                    "wellFormed", wellFormed,
                    "birthYearAgrees", birthYearAgrees,
                    "sexAgrees", sexAgrees,
                    "provinceKnown", provinceKnown,
                    "foreigner", foreigner,
                    "cmndAccepted", cmndAccepted);
        }
    }

    /** What the table answers; exactly one rule applies to every question. */
    public record Finding(State state, Reason reason) {

        /** Reads the two outputs of the rule that applied. */
        public static Finding from(Map<String, ?> outputs) {
            return new Finding(
                    State.valueOf((String) outputs.get("state")),
                    Reason.of((String) outputs.get("reason")));
        }
    }
}
