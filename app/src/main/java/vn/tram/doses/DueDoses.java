package vn.tram.doses;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;

/**
 * Who is due. One decision table answers for one person; the same rules as sets answer for a
 * commune. Both give the same answer for every person.
 */
public interface DueDoses {

    /**
     * An unknown person or product is a bug of the caller. Ages are those that are certain: where
     * only the month or year of birth is known, nobody is old enough before every possible day of
     * birth says so, nor young enough once one says otherwise.
     *
     * @param province of the place where the dose is to be given: its override of an interval
     *     counts
     */
    DueAnswer forPerson(
            PersonId person,
            String product,
            LocalDate on,
            UnitCode province,
            DueConditions conditions);

    /**
     * Answers for everybody with a live enrolment in the campaign who lives in one of the communes,
     * and writes the answers into the table {@code due_person} under the given id, where the caller
     * reads them in sets, and drops those that it needs no more: person_id, enrolment_id,
     * best_group, commune_code, verdict, category, ordinal, due_on, reason. Who is planned in
     * another session that is still to come is left out. Joins the caller's transaction.
     *
     * @return how many are due
     */
    int snapshot(UUID snapshot, DueQuery query);

    /** Removes a snapshot. */
    void discard(UUID snapshot);

    /**
     * @param province see {@link #forPerson}
     */
    record DueQuery(
            UUID campaign,
            Collection<UnitCode> communes,
            String product,
            LocalDate on,
            UnitCode province,
            DueConditions conditions) {}
}
