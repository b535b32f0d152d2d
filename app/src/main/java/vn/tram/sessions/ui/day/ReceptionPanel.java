package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.SubjectDose;
import vn.tram.sessions.SubjectView;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Tone;

/** Desk 1: finds who stands there, compares the paper, lets the day begin. */
class ReceptionPanel extends QueuePanel {

    private final ReceptionSearch search;
    private final QueueList coming;
    private final Div others = DayParts.div("queue-box");
    private final Checkbox checked = new Checkbox();
    private final ComboBox<String> reason = new ComboBox<>();

    ReceptionPanel(DayFrame frame) {
        super(frame);
        coming = new QueueList(services.text("expected.nobody"), this::take, services);
        search = new ReceptionSearch(frame, services, this::take);
    }

    @Override
    public Component main() {
        if (person.isPresent()) {
            return main(person.get());
        }
        showExpected();
        Card right = new Card(services.text("expected.title"));
        right.put(DayParts.div("queue-box", coming, others));
        right.fill();
        Div both = DayParts.div("two", search, right);
        search.focus();
        return both;
    }

    private void showExpected() {
        coming.show(
                services.day().waiting(frame.session().id(), DayStep.EXPECTED, services.actor()));
        others.removeAll();
        List<SubjectView> standby = services.day().standby(frame.session().id(), services.actor());
        if (!standby.isEmpty()) {
            int free = services.reception().freePlaces(frame.session().id(), services.actor());
            others.add(
                    DayParts.span("lab", services.text("standby.title", standby.size(), free)),
                    new QueueList(standby, "", this::take, services));
        }
        List<SubjectView> approval =
                services.day().waiting(frame.session().id(), DayStep.APPROVAL, services.actor());
        if (!approval.isEmpty()) {
            others.add(
                    DayParts.span("lab", services.text("approval.title", approval.size())),
                    new QueueList(approval, "", each -> {}, services));
        }
    }

    @Override
    Component main(SubjectView subject) {
        Card identity = new Card(services.text("identity.title"));
        checked.setLabel(services.text("identity.checked"));
        checked.addClassName("big-check");
        new StopNotes(frame, this::stored)
                .of(subject.person(), subject.name())
                .forEach(identity::put);
        identity.put(state(subject), checked);
        if (!settled(subject)) {
            reason.setLabel(services.text("identity.reason"));
            reason.setItems(
                    services.text("identity.reason.1"),
                    services.text("identity.reason.2"),
                    services.text("identity.reason.3"));
            reason.setAllowCustomValue(true);
            reason.addCustomValueSetListener(event -> reason.setValue(event.getDetail()));
            reason.setWidthFull();
            identity.put(reason);
        }
        Card day = new Card(services.text("reception.day"));
        day.put(facts(subject));
        return DayParts.div("two even", identity, day);
    }

    private static boolean settled(SubjectView subject) {
        return subject.identityState().equals("VERIFIED")
                || subject.identityState().equals("NOT_APPLICABLE");
    }

    private Component state(SubjectView subject) {
        String words = services.text("identity.state." + subject.identityState());
        return settled(subject)
                ? Banner.of(Tone.DONE, Icon.CIRCLE_CHECK, words)
                : Banner.of(Tone.TODAY, Icon.CIRCLE_ALERT, words, services.text("identity.rule"));
    }

    private Component facts(SubjectView subject) {
        Div facts = DayParts.div("stack t");
        SubjectDose now = DayWords.doseNow(subject, frame.session(), services);
        String dose = DayWords.dose(now.category(), now.ordinal(), services);
        facts.add(
                new Span(
                        now.dueOn()
                                .map(day -> services.text("reception.due", dose, day))
                                .orElse(dose)),
                new Span(services.text("reception.origin." + subject.origin().name())));
        if (subject.number().isEmpty()) {
            facts.add(
                    new Span(
                            services.text(
                                    "standby.free",
                                    services.reception()
                                            .freePlaces(frame.session().id(), services.actor()))));
        }
        subject.guardian()
                .ifPresent(name -> facts.add(new Span(services.text("reception.guardian", name))));
        return facts;
    }

    @Override
    List<Component> acts(SubjectView subject) {
        return List.of(
                DayParts.big(
                        Buttons.secondary(
                                services.text("not-coming"),
                                event ->
                                        ReasonDialog.of(
                                                        services.text(
                                                                "not-coming.ask", subject.name()),
                                                        services.text("not-coming.what"),
                                                        services.text("reason"),
                                                        services.text("not-coming"),
                                                        services.messages())
                                                .does(
                                                        text ->
                                                                services.reception()
                                                                        .notComing(
                                                                                frame.command(
                                                                                        subject),
                                                                                text,
                                                                                services.actor()))
                                                .then(this::stored)
                                                .open())),
                DayParts.big(
                        Buttons.primary(
                                services.text("check-in", DayWords.called(subject)),
                                Icon.USER_CHECK,
                                event -> checkIn(subject))));
    }

    private void stored() {
        frame.saved();
        frame.redraw();
    }

    private void checkIn(SubjectView subject) {
        frame.settle(
                services.reception()
                        .checkIn(
                                frame.command(subject),
                                checked.getValue(),
                                Optional.ofNullable(reason.getValue()),
                                services.actor()));
    }

    @Override
    public List<Component> foot() {
        if (person.isPresent()) {
            return super.foot();
        }
        return List.of(
                DayParts.span(
                        "grow s m2",
                        services.text("waiting.reception", frame.pulse().at(DayStep.EXPECTED))));
    }

    @Override
    public boolean changed() {
        if (person.isEmpty()) {
            // what is being typed stays; only the list beside it is new
            showExpected();
            frame.redrawHead();
            return false;
        }
        return super.changed();
    }
}
