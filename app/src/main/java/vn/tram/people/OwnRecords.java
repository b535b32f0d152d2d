package vn.tram.people;

import java.util.List;
import java.util.Optional;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.UnitCode;

/**
 * A person's own record, for that person. Asks for no right: the caller has made sure that it is
 * the person who asks, by name, birth date, phone and one-time code together.
 */
public interface OwnRecords {

    /** Most entries of {@link #reads}. */
    int MOST = 100;

    /**
     * Whom the three say. A phone is shared by a family and names nobody alone; it is the person's
     * own or that of whoever answers for a child. Diacritics of the name do not matter unless two
     * people differ in nothing else. Where only the year or month of birth is on record, a day
     * within it fits; a year alone does not open a record that knows the day.
     *
     * @return empty also where several fit and none fits better
     */
    Optional<PersonId> find(PersonName name, BirthDate birth, PhoneNumber phone);

    /** Where codes for this person go: their own phone, or of whoever answers for a child. */
    Optional<PhoneNumber> phone(PersonId person);

    /**
     * The record was opened with a code; it goes on record as that, in the caller's transaction.
     */
    void opened(PersonId person);

    /** The id of a merged person opens the one it went into. */
    Optional<OwnRecord> of(PersonId person);

    /**
     * Who read or changed the record, newest first.
     *
     * @param limit at most {@link #MOST}
     */
    List<PersonRead> reads(PersonId person, int limit);

    /**
     * @param identityState as in {@link PersonView#identityState}
     */
    record OwnRecord(
            PersonId id, String name, BirthDate birth, UnitCode commune, String identityState) {

        @Override
        public String toString() {
            return "OwnRecord[hidden]";
        }
    }
}
