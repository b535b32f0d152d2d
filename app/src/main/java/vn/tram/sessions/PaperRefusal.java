package vn.tram.sessions;

import java.util.List;
import vn.tram.kernel.Refusal;

/**
 * Why a line of paper is not saved, and at which field.
 *
 * @param field where it shows
 * @param cause what is wrong
 */
public record PaperRefusal(Field field, Refusal cause) implements Refusal {

    /** A field of the line. */
    public enum Field {
        PERSON,
        RESULT,
        SCREENING,
        SIGNS,
        LOT,
        TIME,
        SITE,
        INJECTOR,
        OBSERVED,
        REACTION,
        REASON,
        NOT_BEFORE,
        MIXED
    }

    /** What the line itself can have wrong. */
    public enum Fault implements Refusal {
        MISSING("paper.missing"),
        /** No time of the day: 31:00. */
        NO_TIME("paper.no-time"),
        BEFORE_START("paper.before-start"),
        IN_FUTURE("paper.in-future"),
        /** Observation ends before the injection. */
        BEFORE_INJECTION("paper.before-injection"),
        /** The form has no item with this number. */
        NO_SUCH_ITEM("paper.no-such-item"),
        SIGN_UNREADABLE("paper.sign-unreadable"),
        /** A measurement that this person must have is missing, or no living person has it. */
        SIGN_WRONG("paper.sign-wrong"),
        /** An item asks for a grade, for weeks. */
        DETAIL_MISSING("paper.detail-missing"),
        /** The answers do not lead to this result. */
        RESULT_NOT_FOUNDED("paper.result-not-founded"),
        NO_QUESTIONNAIRE("paper.no-questionnaire"),
        LOT_NOT_HERE("paper.lot-not-here"),
        LOT_OTHER_PRODUCT("paper.lot-other-product"),
        NOT_ASSIGNED("paper.not-assigned"),
        DATE_NOT_AFTER("paper.date-not-after"),
        TEXT_TOO_LONG("paper.text-too-long"),
        LINE_NUMBER("paper.line-number"),
        /** Not a result that a paper can have. */
        NO_SUCH_RESULT("paper.no-such-result"),
        /** Not a number of the reactions printed on the list. */
        NO_SUCH_REACTION("paper.no-such-reaction"),
        /** Neither empty nor C: the paper has the consent to another product, or it has not. */
        NO_SUCH_CONSENT("paper.no-such-consent"),
        /** A contraindication is taken back by a correction only. */
        UNDO_BY_CORRECTION("paper.undo-by-correction"),
        NOT_FROM_PAPER("paper.not-from-paper");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    @Override
    public String code() {
        return cause.code();
    }

    @Override
    public List<Object> arguments() {
        return cause.arguments();
    }

    @Override
    public boolean outdated() {
        return cause.outdated();
    }
}
