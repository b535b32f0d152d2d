package vn.tram.safety.ui;

/** Addresses of the screens of adverse events, without a leading slash. */
final class SafetyRoutes {

    /** The list. */
    static final String EVENTS = "safety";

    /** The expert council of the province. */
    static final String COUNCIL = "safety-council";

    /** Name of the route parameter that holds a case's code. */
    static final String CODE = "code";

    private SafetyRoutes() {}

    /** The page of one case. */
    static String event(String code) {
        return EVENTS + "/" + code;
    }
}
