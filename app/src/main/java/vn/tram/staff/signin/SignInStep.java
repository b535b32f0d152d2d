package vn.tram.staff.signin;

/** What a log-in asks for next. */
public enum SignInStep {
    CODE,
    ENROLMENT,
    NEW_PASSWORD
}
