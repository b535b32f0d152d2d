package vn.tram.safety.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import vn.tram.safety.EventSections;
import vn.tram.safety.EventSections.SectionView;
import vn.tram.safety.EventState;
import vn.tram.safety.EventView;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Meter;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;

/** The case form in seven sections, each with its state, that several people fill at once. */
class SectionsCard extends Card {

    private final transient EventView event;
    private final transient EventServices services;
    private final transient SafetyWords words;

    SectionsCard(EventView event, EventServices services) {
        super(services.words().text("sections"));
        this.event = event;
        this.services = services;
        this.words = services.words();
        show();
    }

    private void show() {
        body().removeAll();
        List<SectionView> all = services.sections().of(event.id(), services.current().get());
        long complete = all.stream().filter(SectionView::complete).count();
        put(
                Meter.progress(
                        complete,
                        all.size(),
                        words.text("sections.complete", complete, all.size())));
        all.forEach(section -> put(line(section)));
    }

    private com.vaadin.flow.component.Component line(SectionView section) {
        StatusChip mark =
                section.complete()
                        ? StatusChip.of(Tone.DONE, Icon.CIRCLE_CHECK, words.text("section.done"))
                        : StatusChip.of(
                                section.revision() == 0 ? Tone.PLAIN : Tone.WAIT,
                                Icon.PENCIL,
                                words.text(
                                        section.revision() == 0
                                                ? "section.empty"
                                                : "section.begun"));
        var lines =
                Arrange.lines(
                        Marks.beside(new com.vaadin.flow.component.html.Span(name(section)), mark),
                        Texts.wrapping(section.words()),
                        Texts.quiet(
                                section.at()
                                        .map(
                                                at ->
                                                        words.text(
                                                                "section.by",
                                                                section.by().orElse(""),
                                                                words.when(at)))
                                        .orElse("")));
        if (event.state().compareTo(EventState.ANNOUNCING) < 0) {
            lines.add(
                    Buttons.small(
                            Buttons.quiet(
                                    words.text("section.write"),
                                    Icon.PENCIL,
                                    click -> write(section))));
        }
        return lines;
    }

    private String name(SectionView section) {
        return words.text(
                "section.name",
                section.section().ordinal() + 1,
                words.text("section." + section.section().name()));
    }

    /** Somebody else's words are shown when they came between; what was typed here is kept. */
    private void write(SectionView section) {
        TextArea text = new TextArea(name(section));
        text.setMaxLength(EventSections.WORDS_MAX);
        text.setWidthFull();
        text.setMinHeight("200px");
        text.setValue(section.words());
        Checkbox complete = new Checkbox(words.text("section.complete"), section.complete());
        FormDialog dialog =
                FormDialog.of(
                        name(section),
                        words.text("section.what." + section.section().name()),
                        words.text("section.save"),
                        words.messages());
        dialog.setWidth("640px");
        dialog.fields(text, complete)
                .at(text, Plain.SECTION_CHANGED::equals)
                .does(
                        () ->
                                services.sections()
                                        .write(
                                                event.id(),
                                                section.section(),
                                                section.revision(),
                                                text.getValue(),
                                                complete.getValue(),
                                                services.current().get()))
                .then(this::show)
                .open();
    }
}
