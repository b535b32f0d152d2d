package vn.tram.sessions.ui.after;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import vn.tram.sessions.SessionReports.OfFacility;
import vn.tram.sessions.SessionReports.PeriodReport;
import vn.tram.sessions.SessionReports.Query;
import vn.tram.sessions.SessionReports.Sending;
import vn.tram.sessions.SessionReports.Sent;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Role;

/** Which facilities have sent their report, and the station's own button to send its. */
class ReportSendingCard extends Card {

    private final transient AfterServices services;

    ReportSendingCard(Query query, PeriodReport report, Runnable send, AfterServices services) {
        super(services.text("reports.sending"));
        this.services = services;
        aside(new Span(services.text("reports.due", moment(report.dueAt()))));
        put(report.sending().isEmpty() ? nothing() : table(report.sending()));
        boolean sends =
                query.place() instanceof OfFacility
                        && services.currentActor().get().has(Role.STATION);
        if (sends) {
            foot(
                    Buttons.primary(
                            services.text("reports.send." + query.kind().name()),
                            Icon.SEND,
                            event -> send.run()),
                    Table.Row.quiet(report.rule()));
        }
    }

    private Component nothing() {
        return EmptyState.nothingYet(
                Icon.CALENDAR_DAYS,
                services.text("reports.no-session"),
                services.text("reports.no-session.next"));
    }

    private Component table(List<Sending> facilities) {
        Table table =
                new Table(
                        services.text("reports.sending"),
                        List.of(
                                services.text("reports.facility"),
                                "#" + services.text("reports.sessions"),
                                "#" + services.text("reports.confirmed"),
                                services.text("reports.sent"),
                                services.text("reports.state")));
        for (Sending each : facilities) {
            table.row()
                    .strong(each.facility())
                    .number(services.number(each.sessions()))
                    .number(services.number(each.confirmed()))
                    .text(each.sent().map(this::sent).orElse(services.text("reports.unsent")))
                    .put(chip(each));
        }
        return table;
    }

    private String sent(Sent sent) {
        return services.text("reports.sent.by", moment(sent.at()), sent.by(), sent.version());
    }

    private String moment(Instant at) {
        return services.messages().formats().dateTime(at);
    }

    private Component chip(Sending each) {
        if (each.sent().isPresent()) {
            return each.late()
                    ? StatusChip.of(Tone.LATE, Icon.CLOCK, services.text("reports.sent-late"))
                    : StatusChip.of(Tone.DONE, Icon.CHECK, services.text("reports.in-time"));
        }
        return each.late()
                ? StatusChip.of(Tone.LATE, Icon.CLOCK, services.text("reports.late"))
                : StatusChip.of(Tone.WAIT, Icon.HOURGLASS, services.text("reports.waiting"));
    }
}
