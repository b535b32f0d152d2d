package vn.tram.safety.domain;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.notices.NoticeTemplate;
import vn.tram.safety.SafetyRules;
import vn.tram.safety.domain.EventReports.Told;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionRun;
import vn.tram.shell.Messages;
import vn.tram.staff.Actor;
import vn.tram.stock.LotHolds;
import vn.tram.stock.LotId;

/**
 * What follows at once from a serious event: the session stops, the lot is held where it is, those
 * who must know are told. In the transaction that files the event. What is stopped, held or told
 * already is left alone, and nothing here refuses a report.
 */
@Component
public class EventResponse {

    /** Reasons stand in the record for good, in the language of the record. */
    private static final Locale RECORD = Locale.forLanguageTag("vi");

    private final AdverseEventRepository events;
    private final EventReports reports;
    private final SafetyRules rules;
    private final SessionRun sessions;
    private final LotHolds holds;
    private final EventNotices notices;
    private final AuditLog audit;
    private final Messages messages;

    EventResponse(
            AdverseEventRepository events,
            EventReports reports,
            SafetyRules rules,
            SessionRun sessions,
            LotHolds holds,
            EventNotices notices,
            AuditLog audit,
            Messages messages) {
        this.events = events;
        this.reports = reports;
        this.rules = rules;
        this.sessions = sessions;
        this.holds = holds;
        this.notices = notices;
        this.audit = audit;
        this.messages = messages;
    }

    /** Stops, holds and tells; not yet where only citizens told of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void respond(UUID caseId) {
        Told told = reports.told(caseId);
        if (!told.unconfirmed()) {
            AdverseEvent event = event(caseId);
            respond(
                    event,
                    told.citizens() == 0
                            ? event.responder()
                            : reports.confirmer(caseId).orElseGet(event::responder));
        }
    }

    private void respond(AdverseEvent event, Actor by) {
        UUID caseId = event.id().value();
        String reason = messages.text(RECORD, "safety.reason.response", event.code());
        boolean stopped =
                event.session()
                        .map(id -> sessions.stopFor(new SessionId(id), caseId, reason, by))
                        .orElse(false);
        int held =
                event.lot()
                        .map(lot -> holds.holdForCase(new LotId(lot), reason, caseId, by).size())
                        .orElse(0);
        notices.tell(
                event,
                NoticeTemplate.ADVERSE_EVENT,
                Long.toString(event.seriousRecordedAt().orElseThrow().toEpochMilli()),
                event.seriousEventAt().orElseThrow(),
                rules.on(event.eventOn()).recipients());
        audit.record(
                AuditEvent.by(by, "safety.responded")
                        .inCase(caseId)
                        .with("stopped", stopped)
                        .with("held", held));
    }

    /**
     * Tells those who were told of the event that there is something new. Where it is that staff
     * confirms what citizens told, everything that a serious event asks for happens now.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellOfNewFacts(UUID caseId) {
        Told told = reports.told(caseId);
        if (told.unconfirmed()) {
            return;
        }
        AdverseEvent event = event(caseId);
        if (told.justConfirmed()) {
            respond(caseId);
            return;
        }
        notices.tell(
                event,
                NoticeTemplate.ADVERSE_EVENT_NEWS,
                Integer.toString(reports.count(caseId)),
                event.eventAt(),
                rules.on(event.eventOn()).recipients());
    }

    private AdverseEvent event(UUID caseId) {
        return events.findById(caseId)
                .orElseThrow(() -> new IllegalStateException("no adverse event " + caseId));
    }
}
