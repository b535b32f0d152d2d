package vn.tram.stock;

/**
 * One lot in the hands of a session; all amounts in doses.
 *
 * @param issued taken from the facility's store for this session
 * @param unopened lies in closed vials
 * @param inVials left in opened vials
 * @param used given to people and not undone
 * @param gained drawn from vials beyond what their label says
 * @param wasted thrown away with a reason
 * @param returned gone back to the facility's store
 * @param held a hold covers the session's place
 */
public record SessionLot(
        LotView lot,
        int issued,
        int unopened,
        int inVials,
        int used,
        int gained,
        int wasted,
        int returned,
        boolean held) {

    /** What is neither used, wasted nor returned: zero before a session may close. */
    public int open() {
        return issued + gained - used - wasted - returned;
    }
}
