package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.ScreeningOutcome;
import vn.tram.sessions.ScreeningDraft;
import vn.tram.sessions.ScreeningView;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Fields;

/** Desk 2: the questionnaire, every answer stored at once; a stop takes the place of the way on. */
class ScreeningPanel extends QueuePanel implements ScreeningSheet.Keeper {

    private final Div verdict = DayParts.div("verdict");
    private final Div foot = DayParts.div("acts");
    private final Checkbox caution = new Checkbox();
    private final DatePicker until;
    private ScreeningView view;
    private ScreeningAnswers answers;
    private ScreeningSigns signs;
    private String trouble = "";

    ScreeningPanel(DayFrame frame) {
        super(frame);
        until = Fields.date(services.text("until"), services.messages());
        until.setMin(frame.session().heldOn().plusDays(1));
        until.setWidthFull();
        caution.setLabel(services.text("caution.sign"));
        caution.addClassName("big-check");
        caution.addValueChangeListener(event -> refreshFoot());
        until.addValueChangeListener(event -> refreshFoot());
        person.ifPresent(this::open);
    }

    /** Who waits for the doctor is the doctor's first, and nobody else's. */
    @Override
    List<SubjectView> offered(List<SubjectView> waiting) {
        Set<SubjectId> mine = services.desks().decidable(frame.session().id(), services.actor());
        return waiting.stream()
                .filter(each -> each.doctorAskedAt().isEmpty() || mine.contains(each.id()))
                .sorted(Comparator.comparing(each -> !mine.contains(each.id())))
                .toList();
    }

    private void open(SubjectView subject) {
        Outcome<ScreeningView> opened = services.screening().open(subject.id(), services.actor());
        if (opened instanceof Outcome.Refused<ScreeningView> refused) {
            trouble = services.messages().refusal(refused.refusal());
        } else {
            view = opened.value();
            ScreeningSheet sheet = new ScreeningSheet(subject, view, this);
            answers = new ScreeningAnswers(sheet, services);
            signs = new ScreeningSigns(sheet, services);
        }
    }

    @Override
    boolean stopped() {
        return view != null && !view.passed();
    }

    @Override
    Component main(SubjectView subject) {
        if (view == null) {
            return Banner.refused(trouble);
        }
        showVerdict();
        Div side = DayParts.div("stack side", verdict, signs);
        return DayParts.div("two screening", answers, side);
    }

    /**
     * The measurements beside it stay as they are: moving a field would lose what is typed there.
     */
    private void showVerdict() {
        verdict.removeAll();
        if (!view.passed()) {
            verdict.add(new StopPanel(view, person.orElseThrow(), frame, until));
        } else if (careful()) {
            verdict.add(new CautionPanel(view, caution, services));
        }
    }

    private boolean careful() {
        return view.conclusion().outcome() != ScreeningOutcome.Outcome.ELIGIBLE;
    }

    @Override
    public Optional<ScreeningView> keep(ScreeningDraft draft) {
        SubjectView subject = person.orElseThrow();
        Outcome<ScreeningView> kept =
                services.screening()
                        .save(
                                frame.session().id(),
                                subject.id(),
                                frame.desk(),
                                view.revision(),
                                draft,
                                services.actor());
        if (kept instanceof Outcome.Refused<ScreeningView> refused) {
            frame.say(refused.refusal());
            return Optional.empty();
        }
        view = kept.value();
        frame.saved();
        frame.forget(subject);
        showVerdict();
        refreshFoot();
        return Optional.of(view);
    }

    @Override
    List<Component> acts(SubjectView subject) {
        return List.of(foot);
    }

    private void refreshFoot() {
        foot.removeAll();
        foot.add(onward());
    }

    @Override
    public List<Component> foot() {
        refreshFoot();
        return super.foot();
    }

    private Component onward() {
        if (view == null) {
            return DayParts.big(Buttons.barred(services.text("locked"), event -> {}));
        }
        int missing = view.faults().size();
        Button button;
        if (!view.passed()) {
            button = Buttons.barred(services.text("to-consent"), event -> {});
        } else if (missing > 0) {
            button =
                    Buttons.barred(
                            services.text("to-consent.missing", missing), event -> showFirstGap());
        } else if (careful() && !caution.getValue()) {
            button = Buttons.barred(services.text("to-consent.unsigned"), event -> caution.focus());
        } else {
            button =
                    Buttons.onward(
                            Buttons.primary(
                                    services.text("to-consent"),
                                    event ->
                                            frame.settle(
                                                    services.screening()
                                                            .conclude(
                                                                    frame.command(
                                                                            person.orElseThrow()),
                                                                    caution.getValue(),
                                                                    Optional.empty(),
                                                                    services.actor()))));
        }
        return DayParts.big(button);
    }

    private void showFirstGap() {
        Component place = answers.row(view.faults().get(0).about()).orElseGet(signs::due);
        place.getElement()
                .executeJs(
                        "this.scrollIntoView({block: 'center'});"
                                + " const f = this.querySelector('button, vaadin-text-field'); if (f) f.focus();");
    }
}
