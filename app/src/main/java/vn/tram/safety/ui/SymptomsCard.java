package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tram.safety.EventSymptoms;
import vn.tram.safety.EventSymptoms.Symptom;
import vn.tram.safety.EventView;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Texts;

/** The course of the illness, line by line; what was wrong is struck out and stays. */
class SymptomsCard extends Card {

    private final transient EventView event;
    private final transient EventServices services;
    private final transient SafetyWords words;

    SymptomsCard(EventView event, EventServices services) {
        super(services.words().text("symptoms"));
        this.event = event;
        this.services = services;
        this.words = services.words();
        show();
        if (words.formOpen(event)) {
            actions(Buttons.secondary(words.text("symptom.add"), Icon.PLUS, click -> addSymptom()));
        }
    }

    private EventSymptoms symptoms() {
        return services.inquiry().symptoms();
    }

    private void show() {
        body().removeAll();
        List<Symptom> all = symptoms().of(event.id(), services.current().get());
        if (all.isEmpty()) {
            put(Texts.quiet(words.text("symptoms.none")));
        }
        all.forEach(each -> put(line(each)));
    }

    private Component line(Symptom symptom) {
        Span said = Texts.wrapping(symptom.words());
        Div lines =
                Arrange.lines(
                        Marks.beside(new Span(words.when(symptom.at())), said),
                        Texts.quiet(
                                words.text(
                                        "section.by",
                                        symptom.by(),
                                        words.when(symptom.recordedAt()))));
        if (symptom.struckReason().isPresent()) {
            said.getStyle().set("text-decoration", "line-through");
            lines.add(
                    Texts.quiet(
                            words.text(
                                    "symptom.struck",
                                    symptom.struckBy().orElse(""),
                                    symptom.struckReason().get())));
        } else if (words.formOpen(event)) {
            lines.add(
                    Buttons.small(
                            Buttons.quiet(
                                    words.text("symptom.strike"),
                                    Icon.X,
                                    click -> strike(symptom))));
        }
        return lines;
    }

    private void addSymptom() {
        MomentFields at = new MomentFields(words, services.clock());
        var said = words.area("symptom.words", EventSymptoms.WORDS_MAX);
        FormDialog.of(
                        words.text("symptom.add"),
                        words.text("symptom.what"),
                        words.text("symptom.do"),
                        words.messages())
                .fields(at.pair(), said)
                .complete(at::complete)
                .at(said, Plain.NARRATIVE_MISSING::equals)
                .at(at.day(), Plain.SYMPTOM_TIME::equals)
                .does(
                        () ->
                                symptoms()
                                        .add(
                                                event.id(),
                                                at.moment(),
                                                said.getValue(),
                                                services.current().get()))
                .then(this::show)
                .open();
    }

    private void strike(Symptom symptom) {
        ReasonDialog.of(
                        words.text("symptom.strike"),
                        words.text("symptom.strike.what"),
                        words.text("symptom.strike.reason"),
                        words.text("symptom.strike"),
                        words.messages())
                .limit(EventSymptoms.REASON_MAX)
                .does(
                        reason ->
                                symptoms()
                                        .strike(
                                                event.id(),
                                                symptom.id(),
                                                reason,
                                                services.current().get()))
                .then(this::show)
                .open();
    }
}
