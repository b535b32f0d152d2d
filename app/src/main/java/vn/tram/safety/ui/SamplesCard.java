package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import vn.tram.safety.EventSamples;
import vn.tram.safety.EventSamples.Kind;
import vn.tram.safety.EventSamples.NewStep;
import vn.tram.safety.EventSamples.Sample;
import vn.tram.safety.EventSamples.Step;
import vn.tram.safety.EventSamples.StepView;
import vn.tram.safety.EventView;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Timeline;
import vn.tram.shell.kit.Timeline.Entry;

/** Vials and specimens, each with everybody who had it in hand. */
class SamplesCard extends Card {

    private final transient EventView event;
    private final transient EventServices services;
    private final transient SafetyWords words;

    SamplesCard(EventView event, EventServices services) {
        super(services.words().text("samples"));
        this.event = event;
        this.services = services;
        this.words = services.words();
        show();
        if (words.writes(event) && !event.state().ended()) {
            actions(Buttons.secondary(words.text("sample.take"), Icon.PLUS, click -> take()));
        }
    }

    private EventSamples samples() {
        return services.inquiry().samples();
    }

    private void show() {
        body().removeAll();
        List<Sample> all = samples().of(event.id(), services.current().get());
        if (all.isEmpty()) {
            put(Texts.quiet(words.text("samples.none")));
        }
        all.forEach(each -> put(sample(each)));
    }

    private Component sample(Sample sample) {
        List<Entry> steps = new ArrayList<>();
        sample.steps().forEach(step -> steps.add(entry(step)));
        Div lines =
                Arrange.lines(
                        new Span(
                                words.text(
                                        "sample.line",
                                        sample.number(),
                                        words.text("sample.kind." + sample.kind().name()),
                                        sample.label())),
                        Timeline.of(steps, words.messages()));
        if (words.writes(event)
                && !event.state().ended()
                && !sample.last().step().next().isEmpty()) {
            Component[] buttons =
                    sample.last().step().next().stream()
                            .map(
                                    step ->
                                            Buttons.small(
                                                    Buttons.quiet(
                                                            words.text("sample.do." + step.name()),
                                                            click -> step(sample, step))))
                            .toArray(Component[]::new);
            lines.add(Marks.beside(buttons));
        }
        return lines;
    }

    private Entry entry(StepView step) {
        String who =
                switch (step.step()) {
                    case TAKEN -> words.text("sample.step.TAKEN", step.to());
                    case HANDED -> words.text("sample.step.HANDED", step.from(), step.to());
                    case RECEIVED -> words.text("sample.step.RECEIVED", step.to());
                    case RESULT -> words.text("sample.step.RESULT", step.words());
                    case RETURNED -> words.text("sample.step.RETURNED", step.to());
                };
        String more = step.step() == Step.RESULT ? "" : step.words();
        return new Entry(
                Timeline.Kind.HAPPENED,
                "",
                more.isEmpty() ? who : who + ". " + more,
                words.text("section.by", step.by(), words.when(step.recordedAt())),
                step.at());
    }

    private void take() {
        Select<Kind> kind = new Select<>();
        kind.setLabel(words.text("sample.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> words.text("sample.kind." + each.name()));
        kind.setValue(Kind.VACCINE);
        TextField label = words.field("sample.label", EventSamples.LABEL_MAX);
        event.lot()
                .flatMap(services.lots()::byId)
                .ifPresent(lot -> label.setValue(words.text("sample.label.lot", lot.number())));
        TextField holder = words.field("sample.holder", EventSamples.WHOM_MAX);
        holder.setValue(services.current().get().displayName());
        MomentFields at = new MomentFields(words, services.clock());
        FormDialog.of(
                        words.text("sample.take"),
                        words.text("sample.take.what"),
                        words.text("sample.take.do"),
                        words.messages())
                .fields(kind, label, at.pair(), holder)
                .complete(at::complete)
                .at(label, Plain.NARRATIVE_MISSING::equals)
                .at(holder, Plain.WHOM_MISSING::equals)
                .at(at.day(), Plain.STEP_TIME::equals)
                .does(
                        () ->
                                samples()
                                        .take(
                                                event.id(),
                                                kind.getValue(),
                                                label.getValue(),
                                                at.moment(),
                                                holder.getValue(),
                                                services.current().get()))
                .then(this::show)
                .open();
    }

    /** The step before names who has the sample; only whom it goes to is asked. */
    private void step(Sample sample, Step step) {
        MomentFields at = new MomentFields(words, services.clock());
        TextField to = words.field("sample.to", EventSamples.WHOM_MAX);
        to.setVisible(step == Step.HANDED || step == Step.RETURNED);
        var said = words.area("sample.words." + step.name(), EventSamples.WORDS_MAX);
        FormDialog.of(
                        words.text("sample.do." + step.name()),
                        words.text("sample.holds", sample.number(), holder(sample)),
                        words.text("sample.do." + step.name()),
                        words.messages())
                .fields(at.pair(), to, said)
                .complete(at::complete)
                .at(to, Plain.WHOM_MISSING::equals)
                .at(said, Plain.NARRATIVE_MISSING::equals)
                .at(at.day(), Plain.STEP_TIME::equals)
                .does(
                        () ->
                                samples()
                                        .step(
                                                event.id(),
                                                sample.id(),
                                                sample.steps().size(),
                                                new NewStep(
                                                        step,
                                                        at.moment(),
                                                        to.getValue(),
                                                        said.getValue()),
                                                services.current().get()))
                .then(this::show)
                .open();
    }

    private static String holder(Sample sample) {
        StepView last = sample.last();
        return last.step() == Step.HANDED ? last.from() + " → " + last.to() : last.to();
    }
}
