package vn.tram.people;

import vn.tram.kernel.Refusal;

/** Why an operation on a person was refused. */
public enum PeopleRefusal implements Refusal {
    /** There is no such person in the reader's units. */
    NOT_FOUND("people.not-found"),
    /** The reason is missing or too short to be one. */
    REASON_MISSING("people.reason-missing");

    private final String code;

    PeopleRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
