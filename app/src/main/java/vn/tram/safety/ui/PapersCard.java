package vn.tram.safety.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.tram.safety.EventView;
import vn.tram.safety.SafetyPapers;
import vn.tram.safety.SafetyPapers.Printable;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.PaperSheet;
import vn.tram.shell.kit.Texts;

/** The papers of a case, to be read and printed. */
class PapersCard extends Card {

    private final transient EventView event;
    private final transient EventServices services;
    private final transient SafetyWords words;

    PapersCard(EventView event, EventServices services) {
        super(services.words().text("papers"));
        this.event = event;
        this.services = services;
        this.words = services.words();
        List<Printable> all = papers().of(event.id(), services.current().get());
        if (all.isEmpty()) {
            put(Texts.quiet(words.text("papers.none")));
        }
        all.forEach(
                paper ->
                        put(
                                new Div(
                                        PaperSheet.print(
                                                name(paper),
                                                out ->
                                                        papers().pdf(
                                                                        event.id(),
                                                                        paper,
                                                                        out,
                                                                        services.current()
                                                                                .get())))));
    }

    private SafetyPapers papers() {
        return services.council().papers();
    }

    private String name(Printable paper) {
        return words.text("paper." + paper.kind().name(), paper.round());
    }
}
