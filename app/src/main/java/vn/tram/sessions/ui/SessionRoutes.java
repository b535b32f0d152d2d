package vn.tram.sessions.ui;

/** Addresses of the screens of sessions, without a leading slash. */
public final class SessionRoutes {

    /** The overview. */
    public static final String SESSIONS = "sessions";

    /** Opens a new session. */
    public static final String NEW = "sessions/new";

    /** Name of the route parameter that holds a session's code. */
    public static final String CODE = "code";

    /** Last part of the address where a plan is decided. */
    public static final String APPROVE = "approve";

    private SessionRoutes() {}

    /** The page of one session. */
    public static String session(String code) {
        return SESSIONS + "/" + code;
    }

    /** Deciding on a plan: what officials open from their inbox. */
    public static String approve(String code) {
        return session(code) + "/" + APPROVE;
    }

    /** The desks of the day. */
    public static String day(String code) {
        return session(code) + "/day";
    }

    /** The end of the day. */
    public static String close(String code) {
        return session(code) + "/close";
    }

    /** Vaccine used, wasted and returned. */
    public static String vaccine(String code) {
        return session(code) + "/vaccine";
    }

    /** The result to be signed. */
    public static String result(String code) {
        return session(code) + "/result";
    }

    /** Printed forms and entry from paper. */
    public static String papers(String code) {
        return session(code) + "/papers";
    }
}
