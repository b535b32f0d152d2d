package vn.tram.sessions.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tram.audit.AuditEntry;
import vn.tram.ruleset.LegalDuty;
import vn.tram.ruleset.PriorityGroup;
import vn.tram.sessions.DayCount;
import vn.tram.sessions.SessionPlan;
import vn.tram.sessions.SessionPlan.Found;
import vn.tram.sessions.SessionReports.Kind;
import vn.tram.sessions.SessionReports.OfSession;
import vn.tram.sessions.SessionReports.Query;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.ui.plan.SessionAddress.Tab;
import vn.tram.shell.Language;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Meter;
import vn.tram.shell.kit.ReasonMark;
import vn.tram.shell.kit.Timeline;
import vn.tram.shell.kit.Tone;

/** The small cards beside the main one: room and vaccine, who is due, what happened. */
class SessionSide {

    private static final int MOST_HAPPENINGS = 4;
    private static final int MOST_REASONS = 6;

    private final OpenSession open;
    private final SessionServices services;

    SessionSide(OpenSession open, SessionServices services) {
        this.open = open;
        this.services = services;
    }

    Card numbers() {
        SessionView session = open.session();
        SessionPlan plan = open.plan();
        Card card =
                new Card(
                        services.text("side.room"),
                        Meter.of(
                                plan.planned(),
                                session.capacity(),
                                Tone.PLAIN,
                                services.text("side.room.of", plan.planned(), session.capacity())));
        DetailsList facts =
                new DetailsList()
                        .row(services.text("side.vaccine"), number("side.doses", plan.vaccine()));
        if (plan.allocated() > 0) {
            facts.row(services.text("side.allocated"), number("side.doses", plan.allocated()));
        }
        facts.row(services.text("side.without-phone"), number("side.people", plan.withoutPhone()))
                .row(services.text("side.invited"), number("side.messages", plan.invited()))
                .row(services.text("side.left"), number("side.people", plan.left()));
        card.put(facts);
        if (plan.vaccine() < plan.planned() && session.state().planning()) {
            card.put(
                    warning(
                            plan.vaccine() + plan.allocated() < plan.planned()
                                    ? "side.vaccine-short"
                                    : "side.vaccine-awaited"));
        }
        plan.siteLimit().ifPresent(limit -> card.put(warning("side.limit", limit, capacityLaw())));
        return card.put(groups());
    }

    private String capacityLaw() {
        return services.citations()
                .of(
                        LegalDuty.SESSION_CAPACITY,
                        open.session().heldOn(),
                        services.messages().locale());
    }

    private String number(String key, int count) {
        return services.text(key, count);
    }

    private Component warning(String key, Object... arguments) {
        return new Div(
                ReasonMark.of(Tone.TODAY, Icon.TRIANGLE_ALERT, services.text(key, arguments)));
    }

    private Component groups() {
        DetailsList groups = new DetailsList();
        open.plan()
                .byGroup()
                .forEach(
                        (code, people) ->
                                groups.row(
                                        code == 0
                                                ? services.text("side.no-group")
                                                : services.text("side.group", code),
                                        named(code, people)));
        return groups;
    }

    private Span named(int code, int people) {
        Span count = new Span(services.text("side.people", people));
        count.setTitle(groupName(code));
        return count;
    }

    private String groupName(int code) {
        return services.groups()
                .byCode(code, open.session().heldOn())
                .map(this::inLanguage)
                .orElseGet(() -> services.text("side.no-group"));
    }

    private String inLanguage(PriorityGroup group) {
        return Language.current() == Language.VI ? group.nameVi() : group.nameEn();
    }

    /** What the desks have counted so far. */
    Card day() {
        SessionView session = open.session();
        Map<DayCount, Integer> counted =
                services.reports()
                        .counted(
                                new Query(
                                        Kind.DAILY,
                                        new OfSession(open.id()),
                                        session.heldOn(),
                                        Optional.empty()),
                                open.actor());
        int injected = counted.getOrDefault(DayCount.INJECTED, 0);
        int serious = counted.getOrDefault(DayCount.SERIOUS, 0);
        DetailsList facts =
                new DetailsList()
                        .row(services.text("side.day.arrived"), people(counted, DayCount.ARRIVED))
                        .row(services.text("side.day.injected"), people(counted, DayCount.INJECTED))
                        .row(
                                services.text("side.day.observed"),
                                number(
                                        "side.people",
                                        injected - counted.getOrDefault(DayCount.RELEASED, 0)))
                        .row(services.text("side.day.common"), people(counted, DayCount.COMMON));
        Card card = new Card(services.text("side.day"), facts);
        if (serious > 0) {
            card.put(
                    new Div(
                            ReasonMark.of(
                                    Tone.LATE,
                                    Icon.TRIANGLE_ALERT,
                                    services.text("side.day.serious", serious))));
        }
        return card;
    }

    private String people(Map<DayCount, Integer> counted, DayCount what) {
        return number("side.people", counted.getOrDefault(what, 0));
    }

    /** Who was looked at and is not due, by reason. */
    Card found() {
        Card card = new Card(services.text("side.found"));
        DetailsList reasons = new DetailsList();
        open.plan().found().stream()
                .limit(MOST_REASONS)
                .forEach(
                        found -> reasons.row(reason(found), number("side.people", found.people())));
        return open.plan().found().isEmpty()
                ? card.put(new Span(services.text("side.found.none")))
                : card.put(reasons);
    }

    private String reason(Found found) {
        if (found.due()) {
            return services.text("side.due");
        }
        return services.text(
                found.later() ? "side.later" : "side.not-due",
                services.messages().text("session-due." + found.reason()));
    }

    Card recent() {
        List<AuditEntry> entries =
                services.audit().ofCase(open.id().value(), Optional.empty(), MOST_HAPPENINGS);
        return new Card(
                        services.text("side.recent"),
                        Timeline.of(
                                SessionHistory.told(
                                        entries, !open.state().ended(), services.auditWords()),
                                services.messages()))
                .aside(
                        new Anchor(
                                new SessionAddress(open.session().code(), Tab.HISTORY).route(),
                                services.text("side.all")));
    }
}
