package vn.tram.staff.signin;

import java.time.Duration;

/** The cookie that makes a browser a known device of one account. */
public record DeviceToken(String cookieName, String value, Duration lifetime) {

    /** All device cookies begin with this, so that the page can collect them. */
    public static final String COOKIE_PREFIX = "tram-device-";

    @Override
    public String toString() {
        return "DeviceToken[hidden]";
    }
}
