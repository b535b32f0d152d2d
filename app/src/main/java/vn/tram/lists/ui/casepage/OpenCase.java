package vn.tram.lists.ui.casepage;

import java.util.Optional;
import java.util.Set;
import vn.tram.lists.HaltedWork.Halted;
import vn.tram.lists.ListAction;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListId;
import vn.tram.lists.ListState;
import vn.tram.lists.ListSummary;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.workflow.CasePosition;
import vn.tram.worklist.WorkItem;

/**
 * A list as it stood when the page was drawn, and what its reader may do with it.
 *
 * @param task the open task, whoever is to do it
 * @param position empty while it was never submitted
 * @param halted work in the background that was given up
 * @param reader asked anew at each act: a right that is taken away while the page is open counts no
 *     longer
 */
record OpenCase(
        ListSummary list,
        ListCounts counts,
        Set<ListAction> actions,
        Optional<WorkItem> task,
        Optional<CasePosition> position,
        Optional<Halted> halted,
        CurrentActor reader) {

    /** Empty when there is no such list for the actor. */
    static Optional<OpenCase> load(String code, CaseServices services) {
        Actor actor = services.currentActor().get();
        return services.lists().byCode(code, actor).map(list -> load(list, actor, services));
    }

    private static OpenCase load(ListSummary list, Actor actor, CaseServices services) {
        return new OpenCase(
                list,
                services.lists().counts(list.id()),
                services.lists().actions(list.id(), actor),
                services.worklist().ofCase(list.id().value()).stream().findFirst(),
                services.workflow().position(list.id().value()),
                services.halted().of(list.id(), actor),
                services.currentActor());
    }

    /** With the rights of now, not those of when the page was drawn. */
    Actor actor() {
        return reader.get();
    }

    ListId id() {
        return list.id();
    }

    ListState state() {
        return list.state();
    }

    boolean may(ListAction action) {
        return actions.contains(action);
    }

    /** It is the system's turn. */
    boolean inBackground() {
        return state().inBackground();
    }

    /** Something will change without anybody: the page looks again by itself. */
    boolean goesOnByItself() {
        return inBackground() && halted.isEmpty();
    }

    boolean awaitsDecision() {
        return state() == ListState.AWAITING_APPROVAL || state() == ListState.AWAITING_PRIORITY;
    }
}
