package vn.tram.safety.ui;

import java.util.List;
import vn.tram.safety.EventSections.SectionView;
import vn.tram.safety.EventView;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
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
        List<SectionView> all =
                services.inquiry().sections().of(event.id(), services.current().get());
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
        if (words.formOpen(event)) {
            var write =
                    Buttons.small(
                            Buttons.quiet(
                                    words.text("section.write"),
                                    Icon.PENCIL,
                                    click ->
                                            new SectionDialog(event, services, name(section))
                                                    .open(section, this::show)));
            // beside the words, not in the middle of the card
            write.getStyle().set("align-self", "start").set("padding-inline", "0");
            lines.add(write);
        }
        return lines;
    }

    private String name(SectionView section) {
        return words.text(
                "section.name",
                section.section().ordinal() + 1,
                words.text("section." + section.section().name()));
    }
}
