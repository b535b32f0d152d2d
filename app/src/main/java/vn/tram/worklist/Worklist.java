package vn.tram.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffId;
import vn.tram.workflow.TaskId;

/**
 * Everybody's open work. What an actor sees are the tasks whose role they hold over the task's
 * place; a supervisor also sees, in {@link #overdue}, the work of all roles below.
 */
public interface Worklist {

    /**
     * A stretch of one group.
     *
     * @param after the last item already shown
     * @param limit at most 200
     */
    InboxPage page(
            Actor actor,
            InboxTab tab,
            Urgency urgency,
            InboxFilter filter,
            Optional<WorkItem> after,
            int limit);

    /**
     * The first stretch of every group at once, for an inbox that opens; cheaper than three calls
     * of {@link #page}.
     *
     * @param limit at most 200, of each group
     */
    Map<Urgency, InboxPage> beginnings(Actor actor, InboxTab tab, InboxFilter filter, int limit);

    InboxCounts counts(Actor actor, InboxFilter filter);

    /**
     * The earliest due task the actor could do next: own work first, then what nobody has taken.
     */
    Optional<WorkItem> next(Actor actor, Optional<TaskId> except);

    /** The open tasks of a case, whoever is to do them; the case page decides what it shows. */
    List<WorkItem> ofCase(UUID caseId);

    Optional<WorkItem> byId(TaskId id);

    /** Whether the actor may do this task: role and place fit, and nobody else has taken it. */
    Outcome<WorkItem> doable(UUID caseId, String task, Actor actor);

    Outcome<WorkItem> claim(TaskId id, Actor actor);

    Outcome<WorkItem> release(TaskId id, Actor actor);

    /**
     * Hands work to a colleague who may do it; by the one who has it, or by a supervisor of its
     * place. All or nothing.
     *
     * @param reason why, at most {@value #MOST_REASON} characters; it stands in the audit record
     *     and in each case's timeline, so no name or number of a person in it
     */
    Outcome<Integer> reassign(Collection<TaskId> ids, StaffId to, String reason, Actor by);

    /** Longest reason of {@link #reassign} in characters. */
    int MOST_REASON = 300;

    /** At most this many rows come back from {@link #overdue}. */
    int MOST_OVERDUE = 500;

    /** Overdue work below the supervisor's units, by unit and kind; the largest first. */
    List<OverdueRow> overdue(Actor supervisor, OverdueFilter filter, Instant now);

    /**
     * The items behind one row of {@link #overdue}, oldest due first.
     *
     * @param limit at most 200
     */
    List<WorkItem> overdueItems(Actor supervisor, OverdueRow row, Instant now, int limit);
}
