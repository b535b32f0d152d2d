package vn.tram.lists;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/** The rows of lists: reading, typing, repairing, leaving out. */
public interface ListRows {

    /**
     * Rows in the order of the list.
     *
     * @param afterNumber the number of the last row already shown, zero at first
     * @param limit at most 500
     */
    List<RowView> page(ListId list, RowFilter filter, int afterNumber, int limit, Actor actor);

    /** How many rows the filter lets through. */
    int count(ListId list, RowFilter filter, Actor actor);

    Optional<RowView> byId(RowId row, Actor actor);

    /**
     * The row's texts for editing, numbers in full; being shown them is recorded. Only for those
     * who may change or decide the row.
     */
    Outcome<RowForm> forEditing(RowId row, Actor actor);

    /** Adds a row typed by hand. A faulty row is kept with its faults, nothing typed is lost. */
    Outcome<RowView> add(ListId list, RowForm form, Actor actor);

    /**
     * Changes a row.
     *
     * @param version as read; refused when somebody changed the row meanwhile
     */
    Outcome<RowView> change(RowId row, int version, RowForm form, Actor actor);

    /** Removes a row that is still being collected. */
    Outcome<Void> remove(RowId row, Actor actor);

    /** Takes rows out of the list with a reason; by whoever has the list on their desk. */
    Outcome<Integer> leaveOut(ListId list, Collection<RowId> rows, String reason, Actor actor);

    /**
     * Puts left-out rows back, while the list is on the desk of the role that left them out, or a
     * later one.
     */
    Outcome<Integer> putBack(ListId list, Collection<RowId> rows, Actor actor);

    /**
     * Allows more than five people on a row's phone number, by the station, with the reason (S4:
     * households without a phone). All rows of the list with that number are allowed at once.
     *
     * @return how many rows lost the fault
     */
    Outcome<Integer> allowPhone(RowId row, String reason, Actor actor);

    /** How many rows have each fault, most first; keys are fault code and field. */
    List<FaultCount> faultCounts(ListId list);

    /** People a best priority group, without those left out. Keys are group codes. */
    Map<Integer, Integer> byGroup(ListId list);

    record FaultCount(String code, String field, boolean hard, int rows) {}
}
