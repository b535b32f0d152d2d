package vn.tram.safety.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.safety.SafetyRules;
import vn.tram.workflow.CaseFacts;

/** The facts of an event that the inbox shows and that its deadlines start from. */
@Component
public class EventFacts {

    private final AdverseEventRepository events;
    private final Facilities facilities;
    private final SafetyRules rules;

    EventFacts(AdverseEventRepository events, Facilities facilities, SafetyRules rules) {
        this.events = events;
        this.facilities = facilities;
        this.rules = rules;
    }

    /** The title names the facility, never the person. */
    public CaseFacts of(UUID id) {
        AdverseEvent event = event(id);
        String facility =
                event.place().facility().flatMap(facilities::byId).map(Facility::name).orElse("");
        return new CaseFacts(
                event.code(),
                facility,
                Optional.empty(),
                List.of(),
                event.place(),
                event.eventOn(),
                Optional.empty());
    }

    public LocalDate eventDate(UUID id) {
        return event(id).eventOn();
    }

    /**
     * Report and opening run by the rule of the event's date from event or recording, the council
     * from the receipt of the investigation report, what follows its minutes from their signature.
     */
    public Optional<Instant> clockStart(UUID id, String task) {
        AdverseEvent event = event(id);
        if (is(task, Task.COMPLETE_INITIAL_REPORT) || is(task, Task.OPEN_INVESTIGATION)) {
            return Optional.of(
                    rules.on(event.eventOn())
                            .clock()
                            .start(
                                    event.seriousEventAt().orElseThrow(),
                                    event.seriousRecordedAt().orElseThrow()));
        }
        if (is(task, Task.CONVENE_COUNCIL) || is(task, Task.RECORD_CONCLUSION)) {
            return event.investigatedAt();
        }
        return is(task, Task.ANNOUNCE_CAUSE) || is(task, Task.DECIDE_COMPENSATION)
                ? event.minutesAt()
                : Optional.empty();
    }

    private static boolean is(String task, Task one) {
        return one.id().equals(task);
    }

    private AdverseEvent event(UUID id) {
        return events.findById(id)
                .orElseThrow(() -> new IllegalStateException("no adverse event " + id));
    }
}
