package vn.tram.complaints.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tram.complaints.CitizenComplaints;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.FiledComplaint;
import vn.tram.complaints.NamedPlaces;
import vn.tram.complaints.NewComplaint;
import vn.tram.doses.DoseView;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonHit;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.Tone;

/** Files a complaint of somebody who comes to the station. */
@RolesAllowed("STATION")
@Route(value = ComplaintRoutes.NEW, layout = MainLayout.class)
class NewComplaintView extends Page implements HasDynamicTitle {

    private static final int DEBOUNCE = 400;

    private final transient ComplaintServices services;
    private final ComboBox<PersonHit> person = new ComboBox<>();
    private final ComboBox<ComplaintKind> kind = new ComboBox<>();
    private final ComboBox<DoseView> dose = new ComboBox<>();
    private final TextField phone = new TextField();
    private final TextArea words = new TextArea();
    private final Map<ClaimField, TextField> claims = new EnumMap<>(ClaimField.class);
    private final FeedbackFields feedback;
    private final PaperUpload papers;
    private final Div notice = new Div();

    NewComplaintView(ComplaintServices services) {
        this.services = services;
        FieldWords names = new FieldWords(services.products(), services.messages());
        TextField search = new TextField(services.text("new.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(DEBOUNCE);
        search.addValueChangeListener(event -> find(event.getValue()));
        person.setLabel(services.text("new.person"));
        person.setItemLabelGenerator(
                hit ->
                        String.join(
                                " · ", hit.name(), hit.birthDate(), hit.idNumber(), hit.hamlet()));
        person.addValueChangeListener(event -> offerDoses());
        kind.setLabel(services.text("new.kind"));
        kind.setItems(ComplaintKind.values());
        kind.setItemLabelGenerator(
                each -> services.messages().text("complaints.kind." + each.code()));
        kind.addValueChangeListener(event -> offerFields());
        dose.setLabel(services.text("new.dose"));
        dose.setItemLabelGenerator(
                each ->
                        services.text(
                                "new.dose.item",
                                each.number(),
                                names.value(ClaimField.PRODUCT, each.product()),
                                services.messages().formats().date(each.givenOn())));
        phone.setLabel(services.text("new.phone"));
        words.setLabel(services.text("new.words"));
        words.setMaxLength(NewComplaint.WORDS_MOST);
        Div form = new Div(search, person, kind, dose);
        form.addClassName("session-form");
        for (ClaimField field : ClaimField.values()) {
            TextField input = new TextField(services.text("new.should", names.name(field)));
            input.setMaxLength(ClaimField.MOST);
            claims.put(field, input);
            form.add(input);
        }
        feedback = new FeedbackFields(services);
        papers = new PaperUpload(CitizenComplaints.MOST_PICTURES, services);
        form.add(feedback, words, phone);
        kind.setValue(ComplaintKind.DOSE_DATA);
        Button file =
                Buttons.primary(
                        services.text("new.verb"), Icon.SEND, event -> file(event.getSource()));
        file.setDisableOnClick(true);
        add(
                new PageHeader(services.text("new.title"))
                        .crumbs(
                                services.messages(),
                                List.of(
                                        new Crumb(
                                                services.text("menu"), ComplaintRoutes.COMPLAINTS),
                                        Crumb.here(services.text("new.title")))),
                new Card(services.text("new.card"))
                        .put(form, papers, notice)
                        .actions(
                                file,
                                Buttons.quiet(
                                        services.text("later"),
                                        event ->
                                                UI.getCurrent()
                                                        .navigate(ComplaintRoutes.COMPLAINTS))));
    }

    @Override
    public String getPageTitle() {
        return services.messages().pageTitle(services.text("new.title"));
    }

    private void find(String typed) {
        List<PersonHit> hits =
                services.people().search(typed, services.currentActor().get()).hits().stream()
                        .filter(PersonHit::mayOpen)
                        .toList();
        person.setItems(hits);
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

    private void offerFields() {
        ComplaintKind chosen = kind.getValue();
        dose.setVisible(chosen != null && chosen.ofADose());
        feedback.setVisible(chosen == ComplaintKind.FEEDBACK);
        claims.forEach((field, input) -> input.setVisible(asked(chosen, field)));
    }

    private static boolean asked(ComplaintKind kind, ClaimField field) {
        if (kind == null) {
            return false;
        }
        return switch (kind) {
            case PERSONAL_DATA -> field.identity();
            case DOSE_DATA, DOSE_MISSING -> !field.identity();
            case CERTIFICATE, EXTRA_DOSE, OTHER, FEEDBACK -> false;
        };
    }

    private void file(Button button) {
        notice.removeAll();
        button.setEnabled(true);
        Optional<PersonHit> chosen = person.getOptionalValue();
        if (chosen.isEmpty() || kind.isEmpty()) {
            notice.add(Banner.refused(services.text("new.person.missing")).alert());
            return;
        }
        Outcome<FiledComplaint> outcome =
                services.complaints()
                        .file(typed(chosen.get()), papers.photos(), services.currentActor().get());
        if (outcome instanceof Outcome.Refused<FiledComplaint> refused) {
            notice.add(Banner.refused(refused.refusal(), services.messages()).alert());
            return;
        }
        FiledComplaint filed = outcome.value();
        notice.add(
                Banner.of(
                                Tone.DONE,
                                Icon.CHECK,
                                services.text(filed.joined() ? "new.joined" : "new.filed"),
                                services.text(
                                        "new.reference",
                                        filed.reference(),
                                        services.messages().formats().dateTime(filed.dueAt())))
                        .alert());
        button.setEnabled(false);
    }

    private NewComplaint typed(PersonHit hit) {
        Map<ClaimField, String> typed = new EnumMap<>(ClaimField.class);
        claims.forEach(
                (field, input) -> {
                    if (input.isVisible() && !input.getValue().isBlank()) {
                        typed.put(field, input.getValue());
                    }
                });
        return new NewComplaint(
                kind.getValue(),
                hit.name(),
                hit.birthDate(),
                phone.getValue(),
                Optional.of(hit.id()),
                dose.isVisible() ? dose.getOptionalValue().map(DoseView::id) : Optional.empty(),
                feedback.isVisible()
                        ? feedback.places().orElseGet(() -> NamedPlaces.in(hit.commune()))
                        : NamedPlaces.in(hit.commune()),
                typed,
                words.getValue(),
                feedback.isVisible() ? feedback.feedback() : Optional.empty());
    }
}
