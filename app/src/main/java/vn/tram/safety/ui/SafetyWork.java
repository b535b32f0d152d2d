package vn.tram.safety.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.processes.safety.AdverseEventInvestigation;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.EventView;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.WorkPreview;

/** Tells the inbox about adverse events. */
@Component
class SafetyWork implements WorkPreview {

    private static final String MOVES = "safety.";
    private static final String READS = "safety.opened";

    private final AdverseEvents events;
    private final SafetyWords words;

    SafetyWork(AdverseEvents events, SafetyWords words) {
        this.events = events;
        this.words = words;
    }

    @Override
    public String process() {
        return AdverseEventInvestigation.KEY;
    }

    @Override
    public boolean tells(String action) {
        return action.startsWith(MOVES) && !action.equals(READS);
    }

    @Override
    public List<Kind> kinds() {
        return Stream.of(Task.values())
                .map(task -> new Kind(task.id(), Role.valueOf(task.role()), icon(task)))
                .toList();
    }

    @Override
    public String route(WorkItem item) {
        return SafetyRoutes.event(item.caseCode());
    }

    @Override
    public String caseRoute(WorkItem item) {
        return SafetyRoutes.event(item.caseCode());
    }

    @Override
    public Optional<Preview> of(WorkItem item, Actor actor) {
        return events.byId(new AdverseEventId(item.caseId()), actor)
                .map(event -> preview(event, actor));
    }

    private Preview preview(EventView event, Actor actor) {
        return new Preview(
                words.title(event),
                event.serious()
                        ? Optional.of(
                                new Notice(
                                        words.text("notice.serious"),
                                        words.text("notice.serious.text")))
                        : Optional.empty(),
                List.of(
                        new Number(
                                events.reports(event.id(), actor).size(),
                                words.text("number.reports"))),
                List.of(
                        new Fact(words.text("fact.event"), words.when(event.eventAt())),
                        new Fact(words.text("fact.recorded"), words.when(event.recordedAt())),
                        new Fact(words.text("fact.facility"), words.facility(event)),
                        new Fact(words.text("fact.by"), event.filedBy())));
    }

    private static Icon icon(Task task) {
        return switch (task) {
            case FOLLOW_UP, COMPLETE_INITIAL_REPORT -> Icon.HEART_PULSE;
            case OPEN_INVESTIGATION, INVESTIGATE, SUPPLEMENT_INVESTIGATION -> Icon.SEARCH;
            case CONVENE_COUNCIL -> Icon.USERS;
            case RECORD_CONCLUSION, DECIDE_COMPENSATION -> Icon.STAMP;
            case ANNOUNCE_CAUSE, REPORT_PROGRESS, FORWARD_PROGRESS -> Icon.SEND;
            case CLOSE_CASE -> Icon.CIRCLE_CHECK;
        };
    }
}
