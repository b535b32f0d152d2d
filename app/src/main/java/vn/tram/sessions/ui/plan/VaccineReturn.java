package vn.tram.sessions.ui.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.UUID;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.stock.SessionLot;

/** Brings unopened vials back to the facility's store while the session goes on. */
class VaccineReturn {

    private final OpenSession open;
    private final SessionServices services;
    private final SessionRefresh refresh;

    VaccineReturn(OpenSession open, SessionServices services, SessionRefresh refresh) {
        this.open = open;
        this.services = services;
        this.refresh = refresh;
    }

    Button button(SessionLot lot) {
        return Buttons.small(Buttons.secondary(services.text("vaccine.return"), event -> ask(lot)));
    }

    private void ask(SessionLot lot) {
        UUID command = TimeOrderedId.next();
        int vial = lot.lot().dosesPerVial();
        IntegerField doses = new IntegerField(services.text("vaccine.doses"));
        doses.setMin(vial);
        doses.setStep(vial);
        doses.setMax(lot.unopened());
        doses.setStepButtonsVisible(true);
        doses.setManualValidation(true);
        doses.setValue(vial);
        doses.setHelperText(services.text("vaccine.whole", vial));
        FormDialog.of(
                        services.text("vaccine.return.question", lot.lot().number()),
                        services.text("vaccine.return.consequence", lot.unopened()),
                        services.text("vaccine.return.verb"),
                        services.messages())
                .fields(doses)
                .complete(() -> complete(doses, lot))
                .does(
                        () ->
                                services.vaccine()
                                        .giveBack(
                                                open.id(),
                                                lot.lot().id(),
                                                doses.getValue(),
                                                command,
                                                open.actor()))
                .then(
                        () -> {
                            Toasts.success(services.text("toast.returned"));
                            refresh.again();
                        })
                .open();
    }

    private boolean complete(IntegerField doses, SessionLot lot) {
        int vial = lot.lot().dosesPerVial();
        boolean whole = !doses.isEmpty() && doses.getValue() > 0 && doses.getValue() % vial == 0;
        doses.setErrorMessage(
                whole
                        ? services.text("vaccine.return.most", lot.unopened())
                        : services.text("vaccine.whole", vial));
        doses.setInvalid(!whole || doses.getValue() > lot.unopened());
        return !doses.isInvalid();
    }
}
