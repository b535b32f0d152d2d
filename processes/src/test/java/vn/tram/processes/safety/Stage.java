package vn.tram.processes.safety;

import static vn.tram.processes.safety.AdverseEventInvestigation.Task.ANNOUNCE_CAUSE;
import static vn.tram.processes.safety.AdverseEventInvestigation.Task.COMPLETE_INITIAL_REPORT;
import static vn.tram.processes.safety.AdverseEventInvestigation.Task.CONVENE_COUNCIL;
import static vn.tram.processes.safety.AdverseEventInvestigation.Task.DECIDE_COMPENSATION;
import static vn.tram.processes.safety.AdverseEventInvestigation.Task.INVESTIGATE;
import static vn.tram.processes.safety.AdverseEventInvestigation.Task.OPEN_INVESTIGATION;
import static vn.tram.processes.safety.AdverseEventInvestigation.Task.RECORD_CONCLUSION;
import static vn.tram.processes.safety.AdverseEventInvestigation.Task.REPORT_PROGRESS;

import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import vn.tram.processes.safety.AdverseEventInvestigation.AnnouncedVerdict;
import vn.tram.processes.safety.AdverseEventInvestigation.CouncilVerdict;
import vn.tram.processes.safety.AdverseEventInvestigation.Message;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;

/** Every place where an event can come to rest, with the shortest way there. */
enum Stage {
    FOLLOWED_UP(false, event -> event),
    FILED(true, event -> event),
    INVESTIGATING(true, event -> FILED.from(event).complete(OPEN_INVESTIGATION)),
    REPORTED(true, event -> FILED.from(event).complete(COMPLETE_INITIAL_REPORT)),
    PROGRESSING(true, event -> REPORTED.from(event).tell(Message.PROGRESS_WANTED)),
    FORWARDING(true, event -> PROGRESSING.from(event).complete(REPORT_PROGRESS)),
    INVESTIGATED(
            true, event -> REPORTED.from(event).complete(OPEN_INVESTIGATION).complete(INVESTIGATE)),
    CONVENED(true, event -> INVESTIGATED.from(event).complete(CONVENE_COUNCIL)),
    SENT_BACK(
            true,
            event ->
                    CONVENED.from(event)
                            .complete(RECORD_CONCLUSION, CouncilVerdict.INVESTIGATE_FURTHER)),
    CONCLUDED(
            true,
            event -> CONVENED.from(event).complete(RECORD_CONCLUSION, CouncilVerdict.CONCLUDE)),
    COMPENSATING(
            true,
            event -> CONCLUDED.from(event).complete(ANNOUNCE_CAUSE, AnnouncedVerdict.COMPENSABLE)),
    CLOSING(true, event -> COMPENSATING.from(event).complete(DECIDE_COMPENSATION));

    private final boolean serious;
    private final UnaryOperator<EventCase> way;

    Stage(boolean serious, UnaryOperator<EventCase> way) {
        this.serious = serious;
        this.way = way;
    }

    EventCase reach(ProcessEngine engine) {
        return from(EventCase.open(engine, serious));
    }

    private EventCase from(EventCase opened) {
        return way.apply(opened);
    }

    /** Whether the severity can be lowered there. */
    boolean early() {
        return serious && compareTo(INVESTIGATED) < 0;
    }

    /** Where this task is open. */
    static Stage of(Task task) {
        return switch (task) {
            case FOLLOW_UP -> FOLLOWED_UP;
            case COMPLETE_INITIAL_REPORT, OPEN_INVESTIGATION -> FILED;
            case INVESTIGATE -> INVESTIGATING;
            case CONVENE_COUNCIL -> INVESTIGATED;
            case RECORD_CONCLUSION -> CONVENED;
            case SUPPLEMENT_INVESTIGATION -> SENT_BACK;
            case ANNOUNCE_CAUSE -> CONCLUDED;
            case DECIDE_COMPENSATION -> COMPENSATING;
            case CLOSE_CASE -> CLOSING;
            case REPORT_PROGRESS -> PROGRESSING;
            case FORWARD_PROGRESS -> FORWARDING;
        };
    }
}
