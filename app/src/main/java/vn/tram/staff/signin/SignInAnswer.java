package vn.tram.staff.signin;

import java.time.Duration;
import java.util.UUID;
import vn.tram.staff.Actor;

/** What came of one step of a log-in. */
public sealed interface SignInAnswer {

    /** Wrong; nothing says whether the account exists, is closed or has another password. */
    record Rejected() implements SignInAnswer {}

    /** Not looked at: this source has used up its tries for now. */
    record Throttled(Duration pause) implements SignInAnswer {}

    /** The ticket is too old, or the account has changed since; begin again. */
    record Stale() implements SignInAnswer {}

    record Next(SignInTicket ticket) implements SignInAnswer {}

    /**
     * All proofs are given.
     *
     * @param stamp what the session must carry to stay alive
     * @param device to be kept by the browser
     */
    record SignedIn(Actor actor, String language, UUID stamp, DeviceToken device)
            implements SignInAnswer {}
}
