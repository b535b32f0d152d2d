package vn.tram.sessions;

import java.time.Instant;
import vn.tram.staff.Actor;

/**
 * An official signed the result of a session: every dose of it is confirmed. Told in the
 * transaction that signs, when the session stands as confirmed in the database.
 */
public record SessionConfirmed(SessionId session, Actor by, Instant at) {}
