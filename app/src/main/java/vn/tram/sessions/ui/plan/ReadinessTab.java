package vn.tram.sessions.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.ReadinessLine;
import vn.tram.sessions.ReadinessLine.Measure;
import vn.tram.sessions.ReadinessLine.State;
import vn.tram.sessions.SessionAction;
import vn.tram.sessions.SessionReadiness;
import vn.tram.sessions.SessionReadiness.Found;
import vn.tram.sessions.ui.plan.SessionAddress.Tab;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;

/** What has to be there, and what was found. */
class ReadinessTab extends Div {

    private final transient OpenSession open;
    private final transient SessionServices services;
    private final transient SessionRefresh refresh;

    ReadinessTab(OpenSession open, SessionServices services, SessionRefresh refresh) {
        this.open = open;
        this.services = services;
        this.refresh = refresh;
        addClassName("session-checks");
        List<ReadinessLine> lines = services.readiness().lines(open.id(), open.actor());
        boolean known =
                lines.stream()
                        .anyMatch(
                                line -> line.lastTime().isPresent() && line.state() == State.OPEN);
        if (known && open.may(SessionAction.CHECK_READINESS)) {
            Div again =
                    new Div(
                            new Span(services.text("ready.last-time")),
                            Buttons.small(
                                    Buttons.secondary(
                                            services.text("ready.as-last-time"),
                                            Icon.COPY,
                                            event -> asLastTime())));
            again.addClassNames("row", "wrap", "session-foot");
            add(again);
        }
        lines.stream().map(this::row).forEach(this::add);
    }

    private Component row(ReadinessLine line) {
        Span name = new Span(services.messages().text("session-item." + line.item()));
        name.addClassName("b");
        Span asked = new Span(asked(line));
        asked.addClassNames("s", "m2");
        asked.setTitle(line.source());
        Div what = new Div(new Div(name), asked);
        line.lastTime()
                .filter(value -> line.state() == State.OPEN)
                .map(value -> new Span(services.text("ready.was", inUnit(line, value))))
                .ifPresent(
                        was -> {
                            was.addClassNames("s", "m3");
                            what.add(new Div(was));
                        });
        found(line).ifPresent(what::add);
        what.addClassName("grow");
        Div row = new Div(what, chip(line));
        if (open.may(SessionAction.CHECK_READINESS)) {
            row.add(act(line));
        }
        row.addClassName("session-check");
        return row;
    }

    private String asked(ReadinessLine line) {
        String least =
                switch (line.measure()) {
                    case NUMBER -> services.text("ready.least", line.least());
                    case MBPS -> services.text("ready.mbps", line.least());
                    default -> "";
                };
        String must = services.text(line.mustHave() ? "ready.must" : "ready.nice");
        return least.isEmpty() ? must : must + " · " + least;
    }

    private Optional<Component> found(ReadinessLine line) {
        if (line.checkedBy().isEmpty() && line.measure() != Measure.STAFF) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        line.measured()
                .ifPresent(
                        value -> words.append(services.text("ready.found", inUnit(line, value))));
        line.ticket()
                .ifPresent(
                        value -> words.append(" · ").append(services.text("ready.ticket", value)));
        if (!line.note().isEmpty()) {
            words.append(words.isEmpty() ? "" : " · ").append(line.note());
        }
        line.checkedBy().ifPresent(by -> words.append(words.isEmpty() ? "" : " · ").append(by));
        Span said = new Span(words.toString());
        said.addClassNames("s", "m2");
        return Optional.of(new Div(said));
    }

    private String inUnit(ReadinessLine line, String value) {
        return switch (line.measure()) {
            case MBPS -> services.text("ready.in-mbps", value);
            case STAFF -> services.text("ready.in-people", value);
            case NUMBER, SEEN -> value;
        };
    }

    private StatusChip chip(ReadinessLine line) {
        return switch (line.state()) {
            case OK -> StatusChip.of(Tone.DONE, Icon.CHECK, services.text("ready.ok"));
            case FAILED ->
                    StatusChip.of(
                            line.mustHave() ? Tone.LATE : Tone.TODAY,
                            Icon.TRIANGLE_ALERT,
                            services.text("ready.failed"));
            case OPEN -> StatusChip.of(Tone.WAIT, Icon.HOURGLASS, services.text("ready.open"));
        };
    }

    private Component act(ReadinessLine line) {
        if (line.measure() == Measure.STAFF) {
            return new Anchor(
                    new SessionAddress(open.session().code(), Tab.STAFF).route(),
                    services.text("ready.to-staff"));
        }
        return Buttons.small(
                Buttons.secondary(
                        services.text(line.state() == State.OPEN ? "ready.check" : "ready.again"),
                        event -> ask(line)));
    }

    private void ask(ReadinessLine line) {
        boolean counted = line.measure() != Measure.SEEN;
        TextField number = new TextField(services.text("ready.field.number"));
        number.setValue(line.measured().or(line::lastTime).orElse(""));
        number.setHelperText(asked(line));
        Checkbox there = new Checkbox(services.text("ready.field.there"));
        there.setValue(line.state() != State.FAILED);
        TextField note = new TextField(services.text("ready.field.note"));
        note.setMaxLength(SessionReadiness.TEXT_MAX);
        note.setValue(line.note());
        TextField ticket = new TextField(services.text("ready.field.ticket"));
        ticket.setMaxLength(SessionReadiness.TICKET_MAX);
        ticket.setValue(line.ticket().orElse(""));
        ticket.setVisible(line.measure() == Measure.MBPS);
        ticket.setHelperText(services.text("ready.field.ticket.hint"));
        FormDialog.of(
                        services.messages().text("session-item." + line.item()),
                        line.source(),
                        services.text("ready.save"),
                        services.messages())
                .fields(counted ? number : there, ticket, note)
                .at(number, refusal -> refusal.code().equals("sessions.number-malformed"))
                .at(ticket, refusal -> refusal.code().equals("sessions.ticket-missing"))
                .does(
                        () ->
                                services.readiness()
                                        .record(
                                                open.id(),
                                                new Found(
                                                        line.item(),
                                                        there.getValue(),
                                                        Optional.of(number.getValue()),
                                                        note.getValue(),
                                                        Optional.of(ticket.getValue())),
                                                open.actor()))
                .then(
                        () -> {
                            Toasts.success(services.text("toast.saved"));
                            refresh.again();
                        })
                .open();
    }

    private void asLastTime() {
        Outcome<Integer> confirmed = services.readiness().asLastTime(open.id(), open.actor());
        if (confirmed.isDone()) {
            Toasts.success(services.text("toast.as-last-time", confirmed.value()));
        }
        refresh.again();
    }
}
