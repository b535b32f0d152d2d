package vn.tram.lists.ui;

/** Addresses of the screens of lists, without a leading slash. */
public final class ListRoutes {

    /** The overview. */
    public static final String LISTS = "lists";

    /** Opens a new list. */
    public static final String NEW = "lists/new";

    /** Lists that take files, and what was read lately. */
    public static final String IMPORT = "import";

    /** Lists whose work in the background stands still. */
    public static final String HALTED = "halted-work";

    /** Name of the route parameter that holds a list's code. */
    public static final String CODE = "code";

    /** Last part of the address where a list is decided. */
    public static final String APPROVE = "approve";

    private ListRoutes() {}

    /** The page of one list. */
    public static String list(String code) {
        return LISTS + "/" + code;
    }

    /** The page of one list, with its faulty rows only. */
    public static String faultyRows(String code) {
        return list(code) + "?tab=rows&rows=faulty";
    }

    /** Files for one list. */
    public static String importInto(String code) {
        return list(code) + "/import";
    }

    /** Typing people into one list. */
    public static String entry(String code) {
        return list(code) + "/entry";
    }

    /** Deciding on one list: what officials open from their inbox. */
    public static String approve(String code) {
        return list(code) + "/" + APPROVE;
    }
}
