package vn.tram.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.Sex;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;

/**
 * Corrects who somebody is. What was recorded before stays as a version. The caller has had the
 * identity compared with the population database and a second person agree; every act joins the
 * caller's transaction.
 */
public interface PersonCorrections {

    /** Most characters of what a correction rests on. */
    int LONGEST_BASIS = 500;

    /** Who somebody is now; the id of a merged person answers for the one it went into. */
    Optional<Identified> identified(PersonId person);

    /**
     * What stands against a correction, without making it: nobody, or a record that was joined to
     * another one; nothing changes; a number that somebody else has, or that contradicts birth date
     * or sex as they become; a birth after a sign of life.
     */
    Optional<Refusal> obstacle(PersonId person, PersonChange change);

    /**
     * Corrects a person, who counts as verified from then on where a personal identification number
     * is recorded (9438/BYT-CNTT: the police verify the identity). Refused as {@link #obstacle}
     * says, and then nothing is changed.
     */
    Outcome<Void> correct(PersonId person, PersonChange change, String basis, Actor by);

    /** What was recorded before, the latest first. */
    List<Version> versions(PersonId person);

    /**
     * @param identityState as in {@link PersonView#identityState}
     */
    record Identified(
            PersonId id,
            String name,
            BirthDate birth,
            Sex sex,
            Optional<NationalId> idNumber,
            UnitCode commune,
            String identityState) {

        @Override
        public String toString() {
            return "Identified[hidden]";
        }
    }

    /** What was recorded until a correction, and what that rested on. */
    record Version(
            int number,
            String name,
            BirthDate birth,
            Sex sex,
            Optional<NationalId> idNumber,
            String basis,
            String byName,
            Instant until) {

        @Override
        public String toString() {
            return "Version[" + number + "]";
        }
    }
}
