package vn.tram.complaints.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import vn.tram.complaints.BulkCorrections.Slip;
import vn.tram.complaints.BulkId;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.Proposal;
import vn.tram.doses.SessionRecords.Alike;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.SessionId;
import vn.tram.shell.kit.FormDialog;

/** Begins a bulk correction from what the doses of a session say, without any complaint. */
final class SlipDialog {

    private SlipDialog() {}

    static void open(UUID session, Alike says, ComplaintServices services) {
        FieldWords words = new FieldWords(services.products(), services.messages());
        Select<ClaimField> field = new Select<>();
        field.setLabel(services.text("slip.field"));
        field.setItems(ClaimField.LOT, ClaimField.GIVEN_ON, ClaimField.PRODUCT);
        field.setItemLabelGenerator(words::name);
        field.setValue(ClaimField.LOT);
        TextField becomes = new TextField(services.text("slip.becomes"));
        becomes.setMaxLength(ClaimField.MOST);
        TextArea basis = new TextArea(services.text("basis"));
        basis.setMaxLength(Proposal.BASIS_MOST);
        BulkId[] made = new BulkId[1];
        FormDialog.of(
                        services.text("slip.question", says.doses()),
                        services.text("slip.consequence"),
                        services.text("alike.verb"),
                        services.messages())
                .fields(field, becomes, basis)
                .does(
                        () -> {
                            Outcome<BulkId> outcome =
                                    services.bulks()
                                            .examine(
                                                    new Slip(
                                                            new SessionId(session),
                                                            field.getValue(),
                                                            recorded(says, field.getValue()),
                                                            becomes.getValue(),
                                                            true,
                                                            basis.getValue()),
                                                    services.currentActor().get());
                            if (outcome.isDone()) {
                                made[0] = outcome.value();
                            }
                            return outcome;
                        })
                .then(() -> AlikeCard.open(made[0], services))
                .open();
    }

    private static String recorded(Alike says, ClaimField field) {
        return switch (field) {
            case PRODUCT -> says.product();
            case GIVEN_ON -> says.givenOn().toString();
            case LOT -> says.lotNumber().orElse("");
            case NAME, BIRTH_DATE, SEX, ID_NUMBER, PLACE ->
                    throw new IllegalArgumentException("no session shares " + field);
        };
    }
}
