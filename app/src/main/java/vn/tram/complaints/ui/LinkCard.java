package vn.tram.complaints.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintView;
import vn.tram.doses.DoseView;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonHit;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Toasts;

/** Says whose record a complaint is about, where nobody was found or the wrong one. */
class LinkCard extends Card {

    private static final int DEBOUNCE = 400;

    private final transient ComplaintView complaint;
    private final transient ComplaintServices services;
    private final transient Runnable then;
    private final ComboBox<PersonHit> person = new ComboBox<>();
    private final ComboBox<DoseView> dose = new ComboBox<>();
    private final Div notice = new Div();

    LinkCard(ComplaintView complaint, ComplaintServices services, Runnable then) {
        super(services.text("link"));
        this.complaint = complaint;
        this.services = services;
        this.then = then;
        FieldWords names = new FieldWords(services.products(), services.messages());
        TextField search = new TextField(services.text("new.search"));
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(DEBOUNCE);
        search.addValueChangeListener(event -> find(event.getValue()));
        person.setLabel(services.text("new.person"));
        person.setWidthFull();
        person.setItemLabelGenerator(
                hit ->
                        String.join(
                                " · ",
                                hit.name(),
                                hit.birthDate(),
                                hit.idNumber(),
                                hit.communeName()));
        person.addValueChangeListener(event -> offerDoses());
        dose.setLabel(services.text("link.dose"));
        dose.setWidthFull();
        dose.setClearButtonVisible(true);
        dose.setItemLabelGenerator(
                each ->
                        services.text(
                                "new.dose.item",
                                each.number(),
                                names.value(ClaimField.PRODUCT, each.product()),
                                services.messages().formats().date(each.givenOn())));
        search.setValue(complaint.name() + " " + complaint.birth().storedDate().getYear());
        find(search.getValue());
        Button link = Buttons.primary(services.text("link.verb"), Icon.LINK, event -> link());
        put(search, person, dose, notice);
        actions(link);
    }

    private void find(String typed) {
        List<PersonHit> hits =
                services.people().search(typed, services.currentActor().get()).hits().stream()
                        .filter(PersonHit::mayOpen)
                        .toList();
        person.setItems(hits);
        person.setHelperText(services.text("link.found", hits.size()));
        if (hits.size() == 1) {
            person.setValue(hits.get(0));
        }
    }

    private void offerDoses() {
        dose.setItems(
                person.getOptionalValue()
                        .map(hit -> services.doses().ofPerson(hit.id(), false))
                        .orElse(List.of()));
    }

    private void link() {
        notice.removeAll();
        if (person.isEmpty()) {
            notice.add(Banner.refused(services.text("link.person.missing")).alert());
            return;
        }
        Outcome<Void> outcome =
                services.examination()
                        .link(
                                complaint.id(),
                                person.getValue().id(),
                                Optional.ofNullable(dose.getValue()).map(DoseView::id),
                                services.currentActor().get());
        if (outcome instanceof Outcome.Refused<Void> refused) {
            notice.add(Banner.refused(refused.refusal(), services.messages()).alert());
            return;
        }
        Toasts.success(services.text("link.done"));
        then.run();
    }
}
