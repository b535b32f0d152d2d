package vn.tram.sessions.ui.day;

import vn.tram.sessions.Desk;

/** Addresses of the screens of the day, without a leading slash. */
public final class DayRoutes {

    static final String CODE = "code";
    static final String DESK = "desk";
    static final String DAY = "sessions/:" + CODE + "/day/:" + DESK + "?";

    /** People whom no list names and who wait for an official. */
    public static final String SPOTS = "on-the-spot";

    private DayRoutes() {}

    /** A desk of a session. */
    public static String desk(String code, Desk desk) {
        return "sessions/" + code + "/day/" + desk.label();
    }
}
