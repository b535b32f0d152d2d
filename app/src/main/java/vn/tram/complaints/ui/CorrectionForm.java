package vn.tram.complaints.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.FieldClaim;
import vn.tram.complaints.Proposal;

/** What the record is to say, filled in with what the citizen says. */
class CorrectionForm extends Div {

    private final transient ComplaintView complaint;
    private final ComboBox<Proposal.Kind> kind = new ComboBox<>();
    private final Map<ClaimField, TextField> fields = new EnumMap<>(ClaimField.class);
    private final TextArea basis = new TextArea();

    CorrectionForm(ComplaintView complaint, ComplaintServices services) {
        this.complaint = complaint;
        addClassName("session-form");
        kind.setLabel(services.text("proposal"));
        kind.setItems(Proposal.Kind.values());
        kind.setItemLabelGenerator(each -> services.text("proposal." + each.name()));
        Div inputs = new Div();
        inputs.addClassName("complaint-inputs");
        FieldWords words = new FieldWords(services.products(), services.messages());
        for (ClaimField field : ClaimField.values()) {
            TextField input = new TextField(words.name(field));
            input.setMaxLength(ClaimField.MOST);
            claim(field).ifPresent(input::setValue);
            fields.put(field, input);
            inputs.add(input);
        }
        kind.addValueChangeListener(
                event ->
                        fields.forEach(
                                (field, input) ->
                                        input.setVisible(shown(event.getValue(), field))));
        kind.setValue(usual());
        basis.setLabel(services.text("basis"));
        basis.setMaxLength(Proposal.BASIS_MOST);
        basis.setWidthFull();
        basis.addClassName("complaint-first-field");
        add(kind, inputs, basis);
    }

    private Proposal.Kind usual() {
        return switch (complaint.kind()) {
            case DOSE_MISSING -> Proposal.Kind.ADD_DOSE;
            case EXTRA_DOSE -> Proposal.Kind.VOID_DOSE;
            default -> Proposal.Kind.AMEND;
        };
    }

    private boolean shown(Proposal.Kind chosen, ClaimField field) {
        if (chosen == null) {
            return false;
        }
        return switch (chosen) {
            case AMEND -> field.identity() || complaint.dose().isPresent();
            case ADD_DOSE -> !field.identity();
            case VOID_DOSE -> false;
        };
    }

    private Optional<String> claim(ClaimField field) {
        return complaint.fields().stream()
                .filter(each -> each.field() == field)
                .filter(FieldClaim::differs)
                .flatMap(each -> each.claimed().stream())
                .findFirst();
    }

    /** Nothing while no kind is chosen. */
    Optional<Proposal> proposal() {
        return kind.getOptionalValue()
                .map(chosen -> new Proposal(chosen, filled(), basis.getValue()));
    }

    private Map<ClaimField, String> filled() {
        Map<ClaimField, String> becomes = new EnumMap<>(ClaimField.class);
        fields.forEach(
                (field, input) -> {
                    if (input.isVisible() && !input.getValue().isBlank()) {
                        becomes.put(field, input.getValue());
                    }
                });
        return becomes;
    }
}
