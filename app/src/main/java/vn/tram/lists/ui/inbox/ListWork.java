package vn.tram.lists.ui.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListId;
import vn.tram.lists.ListSummary;
import vn.tram.lists.SubjectLists;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.processes.lists.SubjectListApproval;
import vn.tram.processes.lists.SubjectListApproval.Task;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.WorkPreview;

/** Tells the inbox about subject lists. */
@Component
class ListWork implements WorkPreview {

    private static final String MOVES = "list.";
    private static final String PRINTED = "list.decision-printed";

    private final SubjectLists lists;
    private final TaskFacts words;
    private final Messages messages;

    ListWork(SubjectLists lists, TaskFacts words, Messages messages) {
        this.lists = lists;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public String process() {
        return SubjectListApproval.KEY;
    }

    @Override
    public List<Kind> kinds() {
        return Stream.of(Task.values())
                .map(task -> new Kind(task.id(), Role.valueOf(task.role()), icon(task)))
                .toList();
    }

    /** Officials open on the decision, everybody else on the case. */
    @Override
    public String route(WorkItem item) {
        boolean deciding =
                item.task().equals(Task.APPROVE_LIST.id())
                        || item.task().equals(Task.APPROVE_BY_PRIORITY.id());
        return deciding ? ListRoutes.approve(item.caseCode()) : ListRoutes.list(item.caseCode());
    }

    @Override
    public String caseRoute(WorkItem item) {
        return ListRoutes.list(item.caseCode());
    }

    @Override
    public boolean tells(String action) {
        return action.startsWith(MOVES) && !action.equals(PRINTED);
    }

    @Override
    public Optional<Preview> of(WorkItem item, Actor actor) {
        return lists.byId(new ListId(item.caseId()), actor).map(list -> preview(item, list, actor));
    }

    private Preview preview(WorkItem item, ListSummary list, Actor actor) {
        ListCounts counts = lists.counts(list.id());
        return new Preview(
                list.title(),
                words.notice(item.task(), list, counts),
                words.numbers(item.task(), counts),
                facts(item, list, actor));
    }

    private List<Fact> facts(WorkItem item, ListSummary list, Actor actor) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("maker", joined(list.madeByName(), list.facilityName().orElse(""))));
        facts.add(fact("campaign", joined(list.campaignName(), list.roundName())));
        if (!worksIn(list, actor)) {
            facts.add(fact("unit", list.communeName()));
        }
        list.submittedAt()
                .ifPresent(at -> facts.add(fact("submitted", messages.formats().dateTime(at))));
        facts.add(fact("next", messages.text("lists.inbox.next." + item.task())));
        return facts;
    }

    /** Who works in one commune need not be told which it is. */
    private static boolean worksIn(ListSummary list, Actor actor) {
        return actor.rights().stream()
                .allMatch(right -> right.unit().filter(list.place().commune()::equals).isPresent());
    }

    private Fact fact(String key, String value) {
        return new Fact(messages.text("lists.inbox." + key), value);
    }

    private String joined(String one, String other) {
        return other.isBlank() ? one : messages.text("lists.inbox.joined", one, other);
    }

    private static Icon icon(Task task) {
        return switch (task) {
            case REPAIR_ROWS -> Icon.LIST_X;
            case REVIEW_LIST -> Icon.LIST_CHECKS;
            case RESOLVE_IDENTITIES -> Icon.FINGERPRINT;
            case APPROVE_LIST, APPROVE_BY_PRIORITY -> Icon.STAMP;
        };
    }
}
