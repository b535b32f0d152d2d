package vn.tram.staff.domain;

import java.util.Locale;
import vn.tram.staff.NewAccount;

/** How a log-in is written. */
final class Logins {

    private Logins() {}

    /** As it is stored; what nobody could have registered becomes a name that no account has. */
    static String normalise(String typed) {
        String login = typed.strip().toLowerCase(Locale.ROOT);
        return isWellFormed(login) ? login : "?";
    }

    static boolean isWellFormed(String login) {
        return login.length() <= NewAccount.LOGIN_MAX && login.matches("[a-z0-9._@-]{3,}");
    }
}
