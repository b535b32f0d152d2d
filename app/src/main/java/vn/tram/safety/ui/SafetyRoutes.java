package vn.tram.safety.ui;

/** Addresses of the screens of adverse events, without a leading slash. */
final class SafetyRoutes {

    /** The list. */
    static final String EVENTS = "safety";

    /** Files an event; by the parameters below for somebody, a dose, a session. */
    static final String FILE = "safety-file";

    static final String PERSON = "person";
    static final String SESSION = "session";

    /** The expert council of the province. */
    static final String COUNCIL = "safety-council";

    /** Name of the route parameter that holds a case's code. */
    static final String CODE = "code";

    /** Behind a case's address: its council concludes. */
    static final String CONCLUDE = "/council";

    private SafetyRoutes() {}

    /** The page of one case. */
    static String event(String code) {
        return EVENTS + "/" + code;
    }

    /** Where the council about a case assesses, votes and signs. */
    static String council(String code) {
        return event(code) + CONCLUDE;
    }
}
