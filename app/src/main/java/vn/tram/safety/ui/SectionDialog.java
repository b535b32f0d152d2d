package vn.tram.safety.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.concurrent.atomic.AtomicReference;
import vn.tram.kernel.Outcome;
import vn.tram.safety.EventSections;
import vn.tram.safety.EventSections.SectionView;
import vn.tram.safety.EventView;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;

/**
 * Writes a section of the case form. When somebody else wrote it meanwhile, their words are shown
 * beside the own ones, which stay in the field; what is saved next takes the place of both, so that
 * whoever saves has read them.
 */
class SectionDialog {

    private final EventView event;
    private final EventServices services;
    private final SafetyWords words;
    private final String name;
    private final Div other = new Div();

    SectionDialog(EventView event, EventServices services, String name) {
        this.event = event;
        this.services = services;
        this.words = services.words();
        this.name = name;
    }

    void open(SectionView section, Runnable afterwards) {
        AtomicReference<SectionView> read = new AtomicReference<>(section);
        TextArea text = new TextArea(name);
        text.setMaxLength(EventSections.WORDS_MAX);
        text.setWidthFull();
        text.setMinHeight("200px");
        text.setValue(section.words());
        Checkbox complete = new Checkbox(words.text("section.complete"), section.complete());
        FormDialog dialog =
                FormDialog.of(
                        name,
                        words.text("section.what." + section.section().name()),
                        words.text("section.save"),
                        words.messages());
        dialog.setWidth("640px");
        dialog.fields(other, text, complete)
                .at(text, Plain.SECTION_CHANGED::equals)
                .does(() -> write(read, text.getValue(), complete.getValue()))
                .then(afterwards)
                .open();
    }

    private Outcome<SectionView> write(
            AtomicReference<SectionView> read, String text, boolean complete) {
        Outcome<SectionView> outcome =
                services.inquiry()
                        .sections()
                        .write(
                                event.id(),
                                read.get().section(),
                                read.get().revision(),
                                text,
                                complete,
                                services.current().get());
        if (outcome instanceof Outcome.Refused<SectionView> refused
                && refused.refusal() == Plain.SECTION_CHANGED) {
            services.inquiry().sections().of(event.id(), services.current().get()).stream()
                    .filter(each -> each.section() == read.get().section())
                    .findFirst()
                    .ifPresent(
                            fresh -> {
                                read.set(fresh);
                                show(fresh);
                            });
        }
        return outcome;
    }

    private void show(SectionView theirs) {
        other.removeAll();
        other.add(
                Banner.of(
                        Tone.TODAY,
                        Icon.GIT_COMPARE,
                        words.text(
                                "section.theirs",
                                theirs.by().orElse(""),
                                theirs.at().map(words::when).orElse(""))),
                Texts.wrapping(theirs.words()));
    }
}
