package vn.tram.sessions;

import java.time.Instant;
import java.util.List;
import vn.tram.kernel.Refusal;

/** Why an act of the day was refused. */
public sealed interface DayRefusal extends Refusal {

    /** Refusals without arguments, by their message key. */
    enum Plain implements DayRefusal {
        /** The session is not being held: not begun, closed, called off or moved to another day. */
        NOT_RUNNING("day.not-running"),
        /** Suspended: nobody is injected. */
        SUSPENDED("day.suspended"),
        /** Today is not the day of the session. */
        OTHER_DAY("day.other-day"),
        PERSON_MERGED("day.person-merged"),
        /** The identity is not verified, and no reason for going on is signed. */
        IDENTITY_OPEN("day.identity-open"),
        /** The paper was not compared with the record. */
        IDENTITY_UNSEEN("day.identity-unseen"),
        REASON_MISSING("day.reason-missing"),
        /** No place is free for somebody from the stand-by list. */
        NO_PLACE("day.no-place"),
        /** The person is in this session already. */
        IN_SESSION("day.in-session"),
        /** Nobody approves whom they entered themselves. */
        OWN_ENTRY("day.own-entry"),
        /** No questionnaire is known for this age and day. */
        NO_QUESTIONNAIRE("day.no-questionnaire"),
        /** Somebody else changed the answers meanwhile. */
        ANSWERS_CHANGED("day.answers-changed"),
        /** Answers or measurements are missing or cannot be. */
        SCREENING_INCOMPLETE("day.screening-incomplete"),
        /** What has to be looked out for was not signed. */
        CAUTION_UNSIGNED("day.caution-unsigned"),
        /** Postponed, but not until when. */
        DATE_MISSING("day.date-missing"),
        NOT_DOCTOR("day.not-doctor"),
        /** Who screened does not overrule the own screening. */
        OWN_SCREENING("day.own-screening"),
        /** A contraindication is not overruled. */
        CONTRAINDICATED("day.contraindicated"),
        /** There is nothing to overrule. */
        NOTHING_STOPS("day.nothing-stops"),
        /** No screening of this day allows an injection. */
        NOT_SCREENED("day.not-screened"),
        NOT_CONSENTED("day.not-consented"),
        MIXED_CONSENT_MISSING("day.mixed-consent-missing"),
        RISK_UNEXPLAINED("day.risk-unexplained"),
        GUARDIAN_MISSING("day.guardian-missing"),
        /** No lot with this number was given to this session. */
        LOT_NOT_HERE("day.lot-not-here"),
        LOT_OTHER_PRODUCT("day.lot-other-product"),
        LOT_EXPIRED("day.lot-expired"),
        LOT_HELD("day.lot-held"),
        NO_VIAL("day.no-vial"),
        INJECTOR_UNKNOWN("day.injector-unknown"),
        ADVICE_MISSING("day.advice-missing"),
        /** Somebody with a serious reaction leaves into care only. */
        CARE_ONLY("day.care-only"),
        /** A note without a word or a sign. */
        NOTE_EMPTY("day.note-empty");

        private final String code;

        Plain(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public boolean outdated() {
            return this == NOT_RUNNING || this == SUSPENDED || this == ANSWERS_CHANGED;
        }
    }

    /** Thirty minutes are not over. */
    record TooEarly(Instant mayLeaveAt) implements DayRefusal {
        @Override
        public String code() {
            return "day.too-early";
        }

        @Override
        public List<Object> arguments() {
            return List.of(mayLeaveAt);
        }
    }
}
