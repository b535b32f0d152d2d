package vn.tram.worklist;

import java.util.List;
import java.util.Optional;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/**
 * What the inbox must know of the cases of one process and cannot read from a work item. A bean for
 * each process, implemented by the capability that owns the cases, so that the inbox depends on
 * none of them. All words are in the reader's language already.
 */
public interface WorkPreview {

    /** Key of the process whose cases these are. */
    String process();

    /** Whether such an action moved the case and is told beside it; who looked at what is not. */
    boolean tells(String action);

    /** The kinds of tasks, in the order in which a case meets them. */
    List<Kind> kinds();

    /**
     * Address of the page where the task is done, without a leading slash; answered without reading
     * anything.
     */
    String route(WorkItem item);

    /** Address of the case's page, for somebody who looks and does not do the task. */
    String caseRoute(WorkItem item);

    /** What the card beside the list tells; empty when the actor may not see the case. */
    Optional<Preview> of(WorkItem item, Actor actor);

    /**
     * @param task element id in the model; its name is the message {@code task.<process>.<task>}
     * @param role who does it
     */
    record Kind(String task, Role role, Icon icon) {}

    /**
     * @param title what the case is about, one or two lines
     * @param notice what to know before the next step
     * @param numbers at most three
     * @param facts label and value, in their order
     */
    record Preview(String title, Optional<Notice> notice, List<Number> numbers, List<Fact> facts) {}

    /** The first words stand out. */
    record Notice(String strong, String rest) {}

    record Number(long value, String label) {}

    record Fact(String label, String value) {}
}
