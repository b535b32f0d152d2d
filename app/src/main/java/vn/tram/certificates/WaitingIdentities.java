package vn.tram.certificates;

import java.util.List;
import java.util.Optional;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Sex;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;

/**
 * People whose doses are confirmed and have no certificate for one reason only: nobody has compared
 * them with the population database yet (9438/BYT-CNTT of 05/11/2021). For those who compare, in
 * the communes over which they hold IDENTITY; they are verified by {@link
 * vn.tram.people.Identities}. Who was found to be somebody else waits for a correction and is not
 * among them.
 */
public interface WaitingIdentities {

    /** Most people in one answer of {@link #page}. */
    int MOST = 200;

    /** {@link #count} counts no further. */
    int COUNTED = 1_000;

    /**
     * By commune, then by what is known, then in the order in which they were recorded.
     *
     * @param after the last one of the page before
     */
    List<Waiting> page(Optional<Waiting> after, int limit, Actor actor);

    /** How many there are, {@value #COUNTED} at most. */
    int count(Actor actor);

    /**
     * One of them. The number is in full: comparing it is the work of whoever asks.
     *
     * @param number empty where none is on record
     * @param identityState as in {@link vn.tram.people.PersonView#identityState}
     * @param doses that wait
     */
    record Waiting(
            PersonId person,
            String name,
            BirthDate birth,
            Sex sex,
            Optional<NationalId> number,
            UnitCode commune,
            String identityState,
            int doses) {

        /** The population database knows people by their personal identification number. */
        public boolean comparable() {
            return number.filter(known -> known.kind() == NationalId.Kind.CCCD).isPresent();
        }

        @Override
        public String toString() {
            return "Waiting[hidden]";
        }
    }
}
