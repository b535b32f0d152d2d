package vn.tram.complaints.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import vn.tram.complaints.BulkCorrections.Alike;
import vn.tram.complaints.BulkCorrections.Slip;
import vn.tram.complaints.BulkId;
import vn.tram.complaints.BulkView;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.Proposal;
import vn.tram.kernel.Outcome;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Icon;

/** What else says the same in the session: corrected together, it is examined once. */
class AlikeCard extends Card {

    private final transient ComplaintServices services;
    private final boolean any;

    /**
     * @param examines whether the reader may examine the complaint now
     */
    AlikeCard(ComplaintView complaint, boolean examines, ComplaintServices services) {
        super(services.text("alike"));
        this.services = services;
        Optional<BulkView> bulk =
                services.bulks().of(complaint.id(), services.currentActor().get());
        List<Alike> all =
                examines
                        ? services.bulks().alike(complaint.id(), services.currentActor().get())
                        : List.of();
        List<Alike> several = all.stream().filter(each -> each.doses() > 1).toList();
        any = bulk.isPresent() || !several.isEmpty();
        bulk.ifPresent(
                found ->
                        put(
                                new Span(services.text("alike.part") + " "),
                                new Anchor(ComplaintRoutes.bulk(found.code()), found.code())));
        if (bulk.isEmpty()) {
            several.forEach(each -> put(offer(each)));
        }
    }

    boolean any() {
        return any;
    }

    private Div offer(Alike alike) {
        FieldWords words = new FieldWords(services.products(), services.messages());
        return new Div(
                new Div(
                        new Span(
                                services.text(
                                        "alike.line",
                                        alike.doses(),
                                        words.name(alike.field()),
                                        words.value(alike.field(), alike.recorded()),
                                        alike.complaints()))),
                Buttons.secondary(
                        services.text("alike.verb"), Icon.LIST_CHECKS, event -> ask(alike)));
    }

    private void ask(Alike alike) {
        FieldWords words = new FieldWords(services.products(), services.messages());
        Checkbox whole = new Checkbox(services.text("alike.whole", alike.doses()), true);
        TextArea basis = new TextArea(services.text("basis"));
        basis.setMaxLength(Proposal.BASIS_MOST);
        basis.setWidthFull();
        BulkId[] made = new BulkId[1];
        FormDialog.of(
                        services.text("alike.question"),
                        services.text(
                                "alike.consequence",
                                words.value(alike.field(), alike.recorded()),
                                words.value(alike.field(), alike.becomes())),
                        services.text("alike.verb"),
                        services.messages())
                .fields(whole, basis)
                .does(
                        () -> {
                            Outcome<BulkId> outcome =
                                    services.bulks()
                                            .examine(
                                                    new Slip(
                                                            alike.session(),
                                                            alike.field(),
                                                            alike.recorded(),
                                                            alike.becomes(),
                                                            whole.getValue(),
                                                            basis.getValue()),
                                                    services.currentActor().get());
                            if (outcome.isDone()) {
                                made[0] = outcome.value();
                            }
                            return outcome;
                        })
                .then(() -> open(made[0], services))
                .open();
    }

    /** The page of what was just begun. */
    static void open(BulkId id, ComplaintServices services) {
        services.bulks().lately(services.currentActor().get()).stream()
                .filter(bulk -> bulk.id().equals(id))
                .findFirst()
                .ifPresent(bulk -> UI.getCurrent().navigate(ComplaintRoutes.bulk(bulk.code())));
    }
}
