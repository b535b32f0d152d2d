package vn.tram.complaints;

import java.util.List;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.ValueProblem;

/** Why something about a complaint is refused. */
public sealed interface ComplaintsRefusal extends Refusal {

    /** Refusals that need no further words. */
    enum Plain implements ComplaintsRefusal {
        /** There is none in the reader's units, or none of this reference. */
        NOT_FOUND("not-found"),
        NOT_ALLOWED("not-allowed"),
        /** It is not in a state in which this can be done. */
        NOT_NOW("not-now"),
        /** It was changed since it was read. */
        CHANGED("changed"),
        /** The record says so already. */
        AS_RECORDED("as-recorded"),
        /** Nothing says what should be different. */
        NOTHING_CLAIMED("nothing-claimed"),
        /** It does not say which dose it is about. */
        DOSE_NOT_NAMED("dose-not-named"),
        /** The dose is somebody else's. */
        DOSE_OF_SOMEBODY_ELSE("dose-of-somebody-else"),
        /** Neither a place nor a person tells who should examine it. */
        PLACE_MISSING("place-missing"),
        PLACE_UNKNOWN("place-unknown"),
        WORDS_MISSING("words-missing"),
        TEXT_TOO_LONG("text-too-long"),
        /** Too many complaints from one phone or about one record. */
        TOO_MANY("too-many"),
        REASON_MISSING("reason-missing"),
        REASON_UNKNOWN("reason-unknown"),
        /** Nobody was found in the records: look for the person first. */
        PERSON_MISSING("person-missing"),
        /** The proposal changes nothing, or has fields that its kind has not. */
        PROPOSAL_WRONG("proposal-wrong"),
        BASIS_MISSING("basis-missing"),
        /** Who examined a complaint does not approve its correction. */
        OWN_EXAMINATION("own-examination"),
        /** Who entered a dose does not approve its correction. */
        OWN_ENTRY("own-entry"),
        /** No more pictures are taken. */
        PICTURES_ENOUGH("pictures-enough"),
        /** No picture was chosen. */
        PICTURE_MISSING("picture-missing"),
        /** It goes where it is already. */
        SAME_DESK("same-desk"),
        /** Feedback is answered in words: there is nothing to correct and no paper to reject. */
        FEEDBACK_IN_WORDS("feedback-in-words"),
        /** Whoever works at a place does not record what is said about it. */
        OWN_PLACE("own-place"),
        /** No dose of the session says so, or none that may be corrected from here. */
        NOTHING_ALIKE("nothing-alike"),
        BULK_TOO_LARGE("bulk-too-large"),
        /** The same slip of the same session is being corrected. */
        BULK_UNDER_WAY("bulk-under-way"),
        /** Somebody says something else about this dose: that is examined by itself. */
        OTHER_COMPLAINT("other-complaint"),
        /** Another desk has it. */
        OTHER_DESK("other-desk"),
        /** The limit for reopening has passed. */
        TOO_LATE("too-late");

        private final String code;

        Plain(String code) {
            this.code = "complaints." + code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public boolean outdated() {
            return this == NOT_NOW || this == CHANGED;
        }
    }

    /** A field holds no value of its kind; its words are those of the problem. */
    record Faulty(String field, ValueProblem problem) implements ComplaintsRefusal {
        @Override
        public String code() {
            return "complaints.faulty";
        }

        @Override
        public List<Object> arguments() {
            return List.of(field);
        }
    }

    /**
     * What was typed would be rejected for a listed reason: said at once instead of after two days.
     */
    record ByReason(int reason) implements ComplaintsRefusal {
        @Override
        public String code() {
            return "complaints.by-reason-" + reason;
        }
    }
}
