package vn.tram.worklist.ui;

import org.springframework.stereotype.Component;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.WorkList.Group;
import vn.tram.shell.kit.WorkList.Work;
import vn.tram.worklist.Urgency;
import vn.tram.worklist.WorkDues;
import vn.tram.worklist.WorkItem;

/** A task as a line of a list says it. */
@Component
class WorkLines {

    private final CaseKinds kinds;
    private final WorkDues dues;
    private final Messages messages;

    WorkLines(CaseKinds kinds, WorkDues dues, Messages messages) {
        this.kinds = kinds;
        this.dues = dues;
        this.messages = messages;
    }

    Group group(Urgency urgency, int count) {
        return new Group(
                WorkBoard.tone(urgency), messages.text("worklist.group." + urgency.name()), count);
    }

    Work line(WorkItem item) {
        return new Work(kinds.icon(item), kinds.name(item), note(item), dues.of(item));
    }

    String note(WorkItem item) {
        return item.caseSize()
                .map(
                        size ->
                                messages.text(
                                        "worklist.row.sized",
                                        item.caseCode(),
                                        item.caseTitle(),
                                        size))
                .orElseGet(() -> messages.text("worklist.row", item.caseCode(), item.caseTitle()));
    }
}
