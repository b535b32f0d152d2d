package vn.tram.sessions;

import vn.tram.staff.Actor;

/**
 * Injections of a running session stopped. Published in the transaction that did it, with the
 * session locked; who keeps the process tells it.
 *
 * @param by who signed for it
 */
public record SessionSuspended(SessionId session, String reason, Actor by) {}
