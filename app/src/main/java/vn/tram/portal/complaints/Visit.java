package vn.tram.portal.complaints;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.PhoneNumber;
import vn.tram.people.PersonId;

/**
 * Somebody with a proved phone, and what they answered so far.
 *
 * @param person whom name, birth date and this phone name together
 * @param until how long the proof holds
 */
record Visit(
        UUID id, PhoneNumber phone, Optional<PersonId> person, Answers answers, Instant until) {

    Visit with(Answers changed) {
        return new Visit(id, phone, person, changed, until);
    }

    Visit of(Optional<PersonId> found) {
        return new Visit(id, phone, found, answers, until);
    }

    @Override
    public String toString() {
        return "Visit[" + id + "]";
    }
}
