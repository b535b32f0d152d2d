package vn.tram.safety.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonHit;
import vn.tram.people.PersonSearch;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.EventView;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;

/** Says who somebody is that a report did not know: searched for as everywhere. */
@Component
class IdentifyDialog {

    private static final int SHORTEST = 3;

    private final AdverseEvents events;
    private final PersonSearch people;
    private final CurrentActor current;
    private final SafetyWords words;

    IdentifyDialog(
            AdverseEvents events, PersonSearch people, CurrentActor current, SafetyWords words) {
        this.events = events;
        this.people = people;
        this.current = current;
        this.words = words;
    }

    void open(EventView event, Consumer<AdverseEventId> opened) {
        AtomicReference<AdverseEventId> goesOn = new AtomicReference<>();
        ComboBox<PersonHit> who = new ComboBox<>(words.text("identify.who"));
        who.setWidthFull();
        who.setItemLabelGenerator(
                hit -> words.text("identify.hit", hit.name(), hit.birthDate(), hit.idNumber()));
        who.setItemsWithFilterConverter(
                query ->
                        people.search(query.getFilter().orElse(""), current.get()).hits().stream()
                                .skip(query.getOffset())
                                .limit(query.getLimit()),
                typed -> typed.length() < SHORTEST ? "" : typed);
        FormDialog.of(
                        words.text("identify"),
                        words.text("identify.what"),
                        words.text("identify.do"),
                        words.messages())
                .fields(who)
                .complete(
                        () -> {
                            who.setInvalid(who.getValue() == null);
                            return who.getValue() != null;
                        })
                .does(
                        () -> {
                            Outcome<AdverseEventId> outcome =
                                    events.identify(event.id(), who.getValue().id(), current.get());
                            if (outcome.isDone()) {
                                goesOn.set(outcome.value());
                            }
                            return outcome;
                        })
                .then(
                        () -> {
                            Toasts.success(words.text("act.done"));
                            opened.accept(goesOn.get());
                        })
                .open();
    }
}
