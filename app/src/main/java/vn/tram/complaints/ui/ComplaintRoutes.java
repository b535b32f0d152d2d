package vn.tram.complaints.ui;

/** Addresses of the screens of complaints, without a leading slash. */
final class ComplaintRoutes {

    /** The overview. */
    static final String COMPLAINTS = "complaints";

    /** Files one at the station. */
    static final String NEW = "complaints/new";

    /** Name of the route parameter that holds a complaint's code. */
    static final String CODE = "code";

    /** Name of the query parameter that says which ones are listed. */
    static final String SHELF = "show";

    private ComplaintRoutes() {}

    static String complaint(String code) {
        return COMPLAINTS + "/" + code;
    }
}
