package vn.tram.sessions.domain;

import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.PhoneNumber;

/**
 * Somebody to be told of a session.
 *
 * @param phone the person's own or the guardian's
 */
record Invitee(UUID person, int number, Optional<PhoneNumber> phone) {}
