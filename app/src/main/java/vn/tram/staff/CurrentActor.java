package vn.tram.staff;

/** Answers who is logged in on the current thread. */
public interface CurrentActor {

    /**
     * The signed-in member of staff; calling this without one is a bug (pages without log-in must
     * not ask).
     */
    Actor get();
}
