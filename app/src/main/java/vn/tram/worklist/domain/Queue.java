package vn.tram.worklist.domain;

import java.util.ArrayList;
import java.util.List;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.worklist.InboxTab;

/**
 * What one right, or one person, has to do: a stretch of one index, named, because the optimizer
 * guesses wrong among a dozen that begin alike. The texts are constants; values are arguments.
 *
 * @param index of the whole queue, in the order of due dates
 * @param condition on the columns the index begins with
 */
record Queue(String index, String condition, List<Object> arguments) {

    private static final String FREE = "_free";
    private static final String OWN = "work_item_assignee";

    /** Supervising, auditing and administering are no queues of work. */
    static List<Queue> of(Actor actor, InboxTab tab) {
        if (tab == InboxTab.MINE) {
            return List.of(mine(actor));
        }
        List<Queue> queues = new ArrayList<>();
        for (Right right : actor.rights()) {
            if (works(right)) {
                Queue whole = of(right);
                queues.add(tab == InboxTab.UNASSIGNED ? whole.taken(false) : whole);
            }
        }
        return queues;
    }

    private static boolean works(Right right) {
        return right.role() != Role.SUPERVISOR
                && right.role() != Role.AUDITOR
                && right.role() != Role.ADMIN;
    }

    /**
     * What somebody has taken where their rights lie: of another of their places, or of a right
     * that has ended, nothing could be opened.
     */
    private static Queue mine(Actor actor) {
        List<String> places = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        arguments.add(actor.id().value());
        for (Right right : actor.rights()) {
            if (works(right)) {
                Queue queue = of(right);
                places.add(queue.condition());
                arguments.addAll(queue.arguments());
            }
        }
        String held = places.isEmpty() ? "FALSE" : String.join("OR ", places);
        return new Queue(OWN, "assignee_id = ? AND (" + held + ") ", arguments);
    }

    private static Queue of(Right right) {
        Scope scope = Scope.of(right);
        List<Object> arguments = new ArrayList<>();
        scope.place(right).ifPresent(arguments::add);
        arguments.add(right.role().name());
        return new Queue(scope.index(), scope.condition(), arguments);
    }

    /** Whether its index can tell what somebody has taken; one person's own queue is all taken. */
    boolean divided() {
        return !index.equals(OWN);
    }

    /** The same queue in an index that tells what somebody has taken, where there is one. */
    Queue wholeByTaken() {
        return divided() ? new Queue(index + FREE, condition, arguments) : this;
    }

    /** The part of a right's queue that somebody has taken, or that nobody has. */
    Queue taken(boolean taken) {
        return new Queue(
                index + FREE, condition + (taken ? "AND taken = 1 " : "AND taken = 0 "), arguments);
    }

    String source() {
        return "FROM work_item FORCE INDEX (" + index + ") WHERE " + condition;
    }
}
