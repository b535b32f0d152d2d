package vn.tram.complaints.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.tram.complaints.BulkState;
import vn.tram.complaints.BulkView;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;

/** Bulk corrections of the reader's places, those under way and those of the last weeks. */
class BulksCard extends Card {

    private static final int MOST = 5;

    private final boolean any;

    BulksCard(ComplaintServices services) {
        super(services.text("bulks"));
        List<BulkView> all = services.bulks().lately(services.currentActor().get());
        any = !all.isEmpty();
        flush();
        all.stream().limit(MOST).forEach(bulk -> put(line(bulk, services)));
    }

    boolean any() {
        return any;
    }

    private static Anchor line(BulkView bulk, ComplaintServices services) {
        Div words =
                new Div(
                        new Div(BulkWords.title(bulk, services)),
                        Texts.quiet(
                                services.text(
                                        "bulk.line",
                                        bulk.code(),
                                        bulk.doses(),
                                        bulk.examinedByName())));
        words.addClassName("grow");
        Anchor line = new Anchor(ComplaintRoutes.bulk(bulk.code()));
        line.addClassNames("row", "complaint-line");
        line.add(words, chip(bulk, services));
        return line;
    }

    static StatusChip chip(BulkView bulk, ComplaintServices services) {
        Tone tone = bulk.state() == BulkState.DONE ? Tone.DONE : Tone.TODAY;
        Icon icon =
                switch (bulk.state()) {
                    case PROPOSING, APPLYING, RETURNING -> Icon.LOADER;
                    case APPROVING -> Icon.STAMP;
                    case DONE -> Icon.CHECK;
                    case SENT_BACK -> Icon.UNDO_2;
                };
        return StatusChip.of(
                tone, icon, services.messages().text("complaints.bulk." + bulk.state().code()));
    }
}
