package vn.tram.lists.ui.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListSummary;
import vn.tram.processes.lists.SubjectListApproval.Task;
import vn.tram.shell.Messages;
import vn.tram.worklist.WorkPreview.Notice;
import vn.tram.worklist.WorkPreview.Number;

/** Which numbers of a list matter for a task, and what stands in the way of settling it now. */
@Component
class TaskFacts {

    private final Messages messages;

    TaskFacts(Messages messages) {
        this.messages = messages;
    }

    List<Number> numbers(String task, ListCounts counts) {
        return kind(task)
                .map(
                        kind ->
                                switch (kind) {
                                    case REPAIR_ROWS ->
                                            List.of(
                                                    number(counts.total(), "total"),
                                                    number(counts.good(), "good"),
                                                    number(counts.faulty(), "faulty"));
                                    case REVIEW_LIST ->
                                            List.of(
                                                    number(counts.good(), "good"),
                                                    number(counts.openDuplicates(), "duplicates"),
                                                    number(counts.warned(), "warned"));
                                    case RESOLVE_IDENTITIES ->
                                            List.of(
                                                    number(counts.total(), "total"),
                                                    number(counts.identityOpen(), "unsettled"));
                                    case APPROVE_LIST, APPROVE_BY_PRIORITY ->
                                            List.of(
                                                    number(counts.proposed(), "proposed"),
                                                    number(counts.leftOut(), "left-out"),
                                                    number(counts.hamlets(), "hamlets"));
                                })
                .orElse(List.of());
    }

    /** A returned list says why first; then comes what has to be settled before it can go on. */
    Optional<Notice> notice(String task, ListSummary list, ListCounts counts) {
        return kind(task)
                .flatMap(
                        kind ->
                                switch (kind) {
                                    case REPAIR_ROWS -> repair(list, counts);
                                    case REVIEW_LIST -> review(list, counts);
                                    case RESOLVE_IDENTITIES ->
                                            notice("unsettled", counts.identityOpen());
                                    case APPROVE_LIST, APPROVE_BY_PRIORITY ->
                                            notice("left-out", counts.leftOut());
                                });
    }

    private Optional<Notice> repair(ListSummary list, ListCounts counts) {
        return returned(list).or(() -> notice("faulty", counts.faulty()));
    }

    private Optional<Notice> review(ListSummary list, ListCounts counts) {
        if (counts.openDuplicates() > 0 && counts.warned() > 0) {
            return Optional.of(
                    new Notice(
                            t("notice.review"),
                            t("notice.review.both", counts.openDuplicates(), counts.warned())));
        }
        return returned(list)
                .or(() -> notice("duplicates", counts.openDuplicates()))
                .or(() -> notice("warned", counts.warned()));
    }

    private Optional<Notice> returned(ListSummary list) {
        return list.note().map(reason -> new Notice(t("notice.returned"), reason));
    }

    private Optional<Notice> notice(String key, int count) {
        return count == 0
                ? Optional.empty()
                : Optional.of(new Notice(t("notice." + key), t("notice." + key + ".text", count)));
    }

    private Number number(int value, String key) {
        return new Number(value, t("number." + key));
    }

    private static Optional<Task> kind(String task) {
        return Arrays.stream(Task.values()).filter(kind -> kind.id().equals(task)).findFirst();
    }

    private String t(String key, Object... arguments) {
        return messages.text("lists.inbox." + key, arguments);
    }
}
