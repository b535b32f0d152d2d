package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tram.processes.safety.AdverseEventInvestigation;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.ruleset.DeadlineRuleView;
import vn.tram.safety.EventView;
import vn.tram.safety.TaskDone;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.TimeBadge;
import vn.tram.worklist.WorkItem;

/**
 * Every deadline of a case: what is open with the time that is left, what is done as met or missed.
 * A length that no legal text gives is marked as ours.
 */
class CaseClocks {

    private final EventView event;
    private final EventServices services;
    private final SafetyWords words;

    CaseClocks(EventView event, EventServices services) {
        this.event = event;
        this.services = services;
        this.words = services.words();
    }

    /** The open ones, each a card. */
    Div open(List<WorkItem> items) {
        Instant now = services.clock().instant();
        return Arrange.columns(
                items.stream().map(item -> open(item, now)).toArray(Component[]::new));
    }

    private Component open(WorkItem item, Instant now) {
        return new Card(
                words.task(item.task()),
                TimeBadge.of(services.dues().of(item), now, words.messages()).large(),
                Texts.quiet(words.text("clock", words.when(item.dueAt()), from(item))),
                basis(item.task()));
    }

    /** From when the clock runs: two of them by the rule of the day of the event. */
    private String from(WorkItem item) {
        boolean ruled =
                Stream.of(Task.COMPLETE_INITIAL_REPORT, Task.OPEN_INVESTIGATION)
                        .anyMatch(task -> task.id().equals(item.task()));
        return ruled
                ? words.text("clock.from." + services.rules().on(event.eventOn()).clock().name())
                : words.text("clock." + item.task());
    }

    /** What gives the length: a text, a text to be checked, or nobody but us. */
    private Component basis(String task) {
        Optional<DeadlineRuleView> rule =
                services.deadlines().history(AdverseEventInvestigation.KEY + "." + task).stream()
                        .filter(version -> version.validOn(event.eventOn()))
                        .findFirst();
        String said =
                rule.map(
                                version ->
                                        version.own()
                                                ? words.text("clock.own")
                                                : version.unsure()
                                                        ? words.text("clock.unsure")
                                                        : words.text("clock.law"))
                        .orElse("");
        var basis = Texts.quiet(said);
        rule.ifPresent(version -> basis.setTitle(version.source()));
        return basis;
    }

    /** What is done, one line each. */
    Optional<Card> done() {
        List<TaskDone> all = services.events().done(event.id(), services.current().get());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(words.text("clock.done"));
        all.forEach(each -> card.put(done(each)));
        return Optional.of(card);
    }

    private Component done(TaskDone done) {
        Div lines =
                Arrange.lines(
                        Marks.beside(
                                new com.vaadin.flow.component.html.Span(words.task(done.task())),
                                TimeBadge.done(
                                        words.text(done.late() ? "clock.late" : "clock.met"),
                                        done.doneAt(),
                                        words.messages())),
                        Texts.quiet(
                                words.text(
                                        "clock.done.line",
                                        words.when(done.doneAt()),
                                        words.when(done.dueAt()),
                                        done.by())));
        done.lateReason().ifPresent(why -> lines.add(Texts.wrapping(words.text("clock.why", why))));
        return lines;
    }
}
