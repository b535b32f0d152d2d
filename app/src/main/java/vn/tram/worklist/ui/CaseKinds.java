package vn.tram.worklist.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Actor;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.WorkPreview;
import vn.tram.worklist.WorkPreview.Kind;
import vn.tram.worklist.WorkPreview.Preview;

/** Asks the capability that owns a case; a process that tells nothing still has its row. */
@Component
class CaseKinds {

    private final Map<String, WorkPreview> byProcess;
    private final Messages messages;

    CaseKinds(ObjectProvider<WorkPreview> previews, Messages messages) {
        this.byProcess =
                previews.stream()
                        .collect(Collectors.toMap(WorkPreview::process, Function.identity()));
        this.messages = messages;
    }

    String name(String process, String task) {
        return messages.text("task." + process + "." + task);
    }

    String name(WorkItem item) {
        return name(item.process(), item.task());
    }

    Icon icon(WorkItem item) {
        return kinds(item.process())
                .filter(kind -> kind.task().equals(item.task()))
                .findFirst()
                .map(Kind::icon)
                .orElse(Icon.CLIPBOARD_LIST);
    }

    Optional<String> route(WorkItem item) {
        return Optional.ofNullable(byProcess.get(item.process()))
                .map(preview -> preview.route(item));
    }

    Optional<String> caseRoute(WorkItem item) {
        return Optional.ofNullable(byProcess.get(item.process()))
                .map(preview -> preview.caseRoute(item));
    }

    Optional<Preview> preview(WorkItem item, Actor actor) {
        return Optional.ofNullable(byProcess.get(item.process()))
                .flatMap(preview -> preview.of(item, actor));
    }

    /** Whether the card beside the list tells of such an action. */
    boolean tells(String process, String action) {
        return Optional.ofNullable(byProcess.get(process))
                .filter(preview -> preview.tells(action))
                .isPresent();
    }

    /** The kinds of tasks of all processes that the actor's roles do. */
    List<TaskKind> of(Actor actor) {
        return all().stream().filter(kind -> actor.has(kind.kind().role())).toList();
    }

    List<TaskKind> all() {
        return byProcess.keySet().stream()
                .sorted()
                .flatMap(process -> kinds(process).map(kind -> new TaskKind(process, kind)))
                .toList();
    }

    private Stream<Kind> kinds(String process) {
        return Optional.ofNullable(byProcess.get(process)).stream()
                .flatMap(preview -> preview.kinds().stream());
    }

    record TaskKind(String process, Kind kind) {

        String task() {
            return kind.task();
        }
    }
}
