package vn.tram.staff;

import java.util.List;

/**
 * Invented people to try Trạm with. There is an implementation in the profile {@code demo} only;
 * nothing else of the application may ask for it other than as an optional bean.
 */
public interface DemoAccounts {

    /**
     * One person of the demonstration.
     *
     * @param workplace as the card says it, in Vietnamese
     * @param onCard whether the log-in page offers this person
     */
    record DemoAccount(
            StaffId id,
            String login,
            String displayName,
            String workplace,
            Role role,
            boolean onCard) {}

    /** Everybody, in the order of the log-in page. */
    List<DemoAccount> all();

    /** The person with this log-in as an actor, for sample data made through public operations. */
    Actor actor(String login);

    /** The one password of all demo accounts; it is shown on the log-in page. */
    String password();
}
