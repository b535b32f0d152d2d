package vn.tram.safety;

import java.util.List;
import vn.tram.kernel.Refusal;

/** Why something about an adverse event was refused. */
public sealed interface EventsRefusal extends Refusal {

    /** Refusals without arguments, by their message key. */
    enum Plain implements EventsRefusal {
        NOT_FOUND("safety.not-found"),
        NOT_YOURS("safety.not-yours"),
        /** The case does not stand where this can be done. */
        NOT_NOW("safety.not-now"),
        PERSON_UNKNOWN("safety.person-unknown"),
        /** Neither a person known here nor a name. */
        PATIENT_MISSING("safety.patient-missing"),
        /** Not a dose of this person. */
        DOSE_UNKNOWN("safety.dose-unknown"),
        EVENT_IN_FUTURE("safety.event-in-future"),
        EVENT_BEFORE_DOSE("safety.event-before-dose"),
        /** Before any rule that is known here. */
        EVENT_TOO_OLD("safety.event-too-old"),
        NARRATIVE_MISSING("safety.narrative-missing"),
        /** A citizen told of somebody too often today. */
        TOLD_TOO_OFTEN("safety.told-too-often"),
        /** Nobody is known who would look after it. */
        NO_STATION("safety.no-station"),
        TEXT_TOO_LONG("safety.text-too-long"),
        REASON_MISSING("safety.reason-missing"),
        /** The deadline has passed: why has to be said. */
        LATE_REASON_MISSING("safety.late-reason-missing"),
        /** What is left of the criteria is serious still. */
        STILL_SERIOUS("safety.still-serious"),
        /** The person is known already. */
        PERSON_KNOWN("safety.person-known"),
        /** Somebody else changed the section meanwhile. */
        SECTION_CHANGED("safety.section-changed"),
        NAME_MISSING("safety.name-missing"),
        /** A council without a chair, or with two. */
        ONE_CHAIR("safety.one-chair"),
        MEMBER_UNKNOWN("safety.member-unknown"),
        /** Only a citizen told of it: staff confirm it first, then the session stops. */
        CITIZEN_UNCONFIRMED("safety.citizen-unconfirmed"),
        MEETING_PAST("safety.meeting-past"),
        /** The council has not met yet: its hour has not come. */
        MEETING_AHEAD("safety.meeting-ahead"),
        /** A vote of somebody who is not there, or none of somebody who is. */
        VOTES("safety.votes"),
        /** A vote and the conclusion differ, and the chair does not decide. */
        NOT_WHAT_WAS_VOTED("safety.not-what-was-voted"),
        /** The causality assessment has not come to its end. */
        ASSESSMENT_OPEN("safety.assessment-open"),
        /** A case that is not eligible for assessment can be concluded as D only. */
        NOT_ELIGIBLE("safety.not-eligible"),
        /** Who left cannot have voted, nor have gone before the meeting or in the future. */
        LEFT("safety.left"),
        /** A step of custody before the one before it, or in the future. */
        STEP_TIME("safety.step-time"),
        /** Somebody else wrote the next step of custody meanwhile. */
        STEP_CHANGED("safety.step-changed"),
        /** Not what comes next in the custody of a sample. */
        STEP_ORDER("safety.step-order"),
        WHOM_MISSING("safety.whom-missing"),
        /** Neither PDF, JPEG nor PNG by its content. */
        FILE_KIND("safety.file-kind"),
        FILE_SIZE("safety.file-size"),
        FILE_KNOWN("safety.file-known"),
        FILES_MANY("safety.files-many"),
        /** In the future, or before the dose. */
        SYMPTOM_TIME("safety.symptom-time"),
        /** Papers that prove the damage are missing. */
        PAPERS_MISSING("safety.papers-missing"),
        /** Not open now: the one before it is not done, or it is done already. */
        STEP_NOT_OPEN("safety.step-not-open"),
        FUND("safety.fund"),
        /** An amount that cannot be. */
        DAMAGE("safety.damage");

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
            return this == NOT_NOW || this == SECTION_CHANGED || this == STEP_CHANGED;
        }
    }

    /** Too few members are called. */
    record CouncilTooSmall(int called, int least) implements EventsRefusal {
        @Override
        public String code() {
            return "safety.council-too-small";
        }

        @Override
        public List<Object> arguments() {
            return List.of(called, least);
        }
    }

    /** Members who vaccinated in the province may not sit. */
    record ConflictOfInterest(String member, int doses) implements EventsRefusal {
        @Override
        public String code() {
            return "safety.conflict-of-interest";
        }

        @Override
        public List<Object> arguments() {
            return List.of(member, doses);
        }
    }

    /** Too few are there to decide. */
    record NoQuorum(int present, int needed) implements EventsRefusal {
        @Override
        public String code() {
            return "safety.no-quorum";
        }

        @Override
        public List<Object> arguments() {
            return List.of(present, needed);
        }
    }
}
