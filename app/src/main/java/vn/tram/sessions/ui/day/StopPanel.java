package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tram.processes.sessions.ScreeningOutcome;
import vn.tram.processes.sessions.ScreeningOutcome.Outcome;
import vn.tram.sessions.ScreeningView;
import vn.tram.sessions.SessionStaff;
import vn.tram.sessions.SubjectView;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.IconSize;
import vn.tram.shell.kit.ReasonDialog;

/** No injection: which rule and which answer say so, and what is the right act now. */
class StopPanel extends Section {

    private final transient DayFrame frame;
    private final transient DayServices services;
    private final transient SubjectView person;
    private final transient ScreeningView view;

    StopPanel(ScreeningView view, SubjectView person, DayFrame frame, DatePicker until) {
        this.view = view;
        this.person = person;
        this.frame = frame;
        this.services = frame.services();
        addClassName("stop-b");
        getElement().setAttribute("role", "alert");
        Outcome outcome = view.conclusion().outcome();
        Div head =
                DayParts.div(
                        "h",
                        Icon.CIRCLE_X.create(IconSize.LARGE),
                        new Span(services.text("stop.title")));
        Div body = DayParts.div("p");
        Paragraph why = new Paragraph();
        why.add(
                DayParts.bold(services.text("stop." + key(outcome))),
                new Span(services.text("stop.because", reasons())));
        body.add(why, DayParts.span("m2 small", services.text("stop.what")));
        Div acts = DayParts.div("stack t");
        if (outcome == Outcome.POSTPONED) {
            acts.add(until);
        }
        acts.add(conclude(outcome, until), doctor(outcome));
        body.add(acts);
        add(head, body);
    }

    private static String key(Outcome outcome) {
        return outcome.stops() ? outcome.name() : "TRANSFERRED";
    }

    private String reasons() {
        return view.conclusion().reasons().stream()
                .map(ScreeningOutcome.Reason::code)
                .map(code -> services.text("reason." + code))
                .collect(Collectors.joining("; "));
    }

    private Button conclude(Outcome outcome, DatePicker until) {
        int missing = view.faults().size();
        if (missing > 0) {
            return DayParts.big(
                    Buttons.barred(services.text("stop.missing", missing), event -> {}));
        }
        Button button =
                Buttons.dangerPrimary(
                        services.text("stop.do." + key(outcome)),
                        event ->
                                frame.settle(
                                        services.screening()
                                                .conclude(
                                                        frame.command(person),
                                                        false,
                                                        Optional.ofNullable(until.getValue()),
                                                        services.actor())));
        button.setWidthFull();
        return DayParts.big(button);
    }

    /** The doctor on duty decides here; whoever screened asks for one. */
    private Button doctor(Outcome outcome) {
        boolean onDuty =
                services.day().staff(frame.session().id(), services.actor()).stream()
                        .filter(member -> member.id().equals(services.actor().id()))
                        .anyMatch(SessionStaff::decidesOnDuty);
        Button button =
                onDuty && outcome != Outcome.CONTRAINDICATED
                        ? Buttons.secondary(
                                services.text("overrule"), Icon.STETHOSCOPE, event -> overrule())
                        : Buttons.secondary(
                                services.text("ask-doctor"),
                                Icon.MESSAGE_SQUARE_TEXT,
                                event -> ask());
        button.setWidthFull();
        return DayParts.big(button);
    }

    private void overrule() {
        ReasonDialog.danger(
                        services.text("overrule.ask", person.name()),
                        services.text("overrule.what"),
                        services.text("reason"),
                        services.text("overrule.do"),
                        services.messages())
                .does(
                        text ->
                                services.screening()
                                        .overrule(frame.command(person), text, services.actor()))
                .then(this::stored)
                .open();
    }

    private void ask() {
        String names =
                services.day().staff(frame.session().id(), services.actor()).stream()
                        .filter(SessionStaff::decidesOnDuty)
                        .map(SessionStaff::name)
                        .distinct()
                        .collect(Collectors.joining(", "));
        ConfirmActionDialog.of(
                        services.text("ask-doctor.ask"),
                        names.isEmpty()
                                ? services.text("ask-doctor.nobody")
                                : services.text("ask-doctor.what", names),
                        services.text("ask-doctor.do"),
                        services.messages())
                .does(() -> services.screening().askDoctor(frame.command(person), services.actor()))
                .then(this::stored)
                .open();
    }

    private void stored() {
        frame.saved();
        frame.redraw();
    }
}
