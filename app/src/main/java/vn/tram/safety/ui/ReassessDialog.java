package vn.tram.safety.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicReference;
import vn.tram.kernel.Outcome;
import vn.tram.safety.ConclusionView;
import vn.tram.safety.CouncilMinutes;
import vn.tram.safety.EventAct;
import vn.tram.safety.EventView;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.Reassessment;
import vn.tram.safety.WhoClass;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;

/** Writes down what the council of the ministry concluded. */
class ReassessDialog {

    private final EventView event;
    private final EventServices services;
    private final SafetyWords words;

    ReassessDialog(EventView event, EventServices services) {
        this.event = event;
        this.services = services;
        this.words = services.words();
    }

    void open(Runnable again) {
        ConclusionView holds =
                services.acts().conclusions(event.id(), services.current().get()).get(0);
        TextField asked = new TextField(words.text("reassess.asked"));
        asked.setMaxLength(Reassessment.ASKED_MAX);
        asked.setWidthFull();
        Select<WhoClass> conclusion = words.classes(words.text("act.conclusion"));
        conclusion.setValue(holds.who());
        Checkbox compensable = new Checkbox(words.text("act.compensable"), holds.compensable());
        TextArea responsibility = words.area("act.responsibility", CouncilMinutes.WORDS_MAX);
        TextArea said = words.area("reassess.words", EventAct.WORDS_MAX);
        AtomicReference<Reassessment.Result> result = new AtomicReference<>();
        FormDialog dialog =
                FormDialog.of(
                        words.text("reassess"),
                        words.text("reassess.what"),
                        words.text("reassess.do"),
                        words.messages());
        dialog.setWidth("640px");
        dialog.fields(asked, conclusion, compensable, responsibility, said)
                .at(asked, Plain.REASON_MISSING::equals)
                .at(said, Plain.NARRATIVE_MISSING::equals)
                .does(
                        () -> {
                            Outcome<Reassessment.Result> outcome =
                                    services.acts()
                                            .reassessed(
                                                    event.id(),
                                                    new Reassessment(
                                                            conclusion.getValue(),
                                                            compensable.getValue(),
                                                            responsibility.getValue(),
                                                            asked.getValue(),
                                                            said.getValue()),
                                                    services.current().get());
                            if (outcome.isDone()) {
                                result.set(outcome.value());
                            }
                            return outcome;
                        })
                .then(
                        () -> {
                            Toasts.success(words.text("reassess." + result.get().name()));
                            again.run();
                        })
                .open();
    }
}
