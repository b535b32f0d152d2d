package vn.tram.people;

import vn.tram.kernel.Refusal;

/** Why an operation on a person was refused. */
public enum PeopleRefusal implements Refusal {
    /** There is no such person in the reader's units. */
    NOT_FOUND("people.not-found"),
    /** The reason is missing or too short to be one. */
    REASON_MISSING("people.reason-missing"),
    /** It is not said what was compared, or in too few words. */
    EVIDENCE_MISSING("people.evidence-missing"),
    /** Without a personal identification number there is nothing to compare. */
    NUMBER_MISSING("people.number-missing"),
    /** The record has a number already. */
    NUMBER_GIVEN("people.number-given"),
    /** Somebody else is recorded with this number. */
    NUMBER_TAKEN("people.number-taken"),
    /** The number is none of twelve digits, or contradicts birth date or sex. */
    NUMBER_CONTRADICTS("people.number-contradicts"),
    /** The correction says what the record says already. */
    NOTHING_CHANGES("people.nothing-changes"),
    /** On the corrected day of birth the person had been given a dose already. */
    BORN_TOO_LATE("people.born-too-late");

    private final String code;

    PeopleRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
