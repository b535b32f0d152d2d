package vn.tram.staff.security;

import jakarta.servlet.http.HttpServletRequest;

/** Where somebody was on the way to when the log-in came between: a place of this application. */
public final class ReturnTo {

    public static final String PARAMETER = "returnTo";
    public static final String HOME = "/";

    private static final int LONGEST = 1000;

    private ReturnTo() {}

    /**
     * The path if it stays inside this application, else the start page. What a browser could read
     * as another host ({@code //}, a backslash, a scheme, control characters) never passes.
     */
    public static String safe(String wanted) {
        boolean inside =
                wanted != null
                        && wanted.length() <= LONGEST
                        && wanted.startsWith("/")
                        && !wanted.startsWith("//")
                        && wanted.matches("[\\x21-\\x7e]+")
                        && !wanted.contains("\\")
                        && !isLoginPage(wanted);
        return inside ? wanted : HOME;
    }

    /** The path and query of a request for a page. */
    static String of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return safe(query == null ? path : path + "?" + query);
    }

    private static boolean isLoginPage(String path) {
        return path.matches("/(login|logout)([/?#;].*)?");
    }
}
