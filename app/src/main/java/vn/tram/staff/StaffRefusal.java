package vn.tram.staff;

import vn.tram.kernel.Refusal;

/** Why an operation on accounts or passwords is refused. */
public enum StaffRefusal implements Refusal {
    /** The actor administers neither the country nor the units concerned. */
    NOT_ADMINISTRATOR("staff.not-administrator"),
    OWN_ACCOUNT("staff.own-account"),
    UNKNOWN_ACCOUNT("staff.unknown-account"),
    UNKNOWN_RIGHT("staff.unknown-right"),
    LOGIN_MALFORMED("staff.login-malformed"),
    LOGIN_TAKEN("staff.login-taken"),
    NAME_MISSING("staff.name-missing"),
    TEXT_TOO_LONG("staff.text-too-long"),
    EMAIL_MALFORMED("staff.email-malformed"),
    LANGUAGE_UNKNOWN("staff.language-unknown"),
    RIGHT_ALREADY_HELD("staff.right-already-held"),
    RIGHT_DAYS_WRONG("staff.right-days-wrong"),
    ALREADY_INACTIVE("staff.already-inactive"),
    ALREADY_ACTIVE("staff.already-active"),
    NO_SECOND_FACTOR("staff.no-second-factor"),
    PASSWORD_TOO_SHORT("staff.password-too-short"),
    PASSWORD_TOO_LONG("staff.password-too-long"),
    PASSWORD_COMMON("staff.password-common"),
    PASSWORD_CONTEXTUAL("staff.password-contextual"),
    PASSWORD_UNCHANGED("staff.password-unchanged"),
    PASSWORDS_DIFFER("staff.passwords-differ"),
    PASSWORD_WRONG("staff.password-wrong"),
    PASSWORD_TRIES_USED_UP("staff.password-tries-used-up");

    private final String code;

    StaffRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
