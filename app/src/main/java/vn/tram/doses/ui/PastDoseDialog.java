package vn.tram.doses.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.doses.DosesRefusal;
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.doses.PastDose;
import vn.tram.doses.PastDoses.Told;
import vn.tram.doses.ui.PersonDoses.Sources;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.PersonId;
import vn.tram.shell.Formats;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.stock.Product;

/** Asks for a dose that was given before or elsewhere, as a paper tells it. */
class PastDoseDialog {

    private static final Set<Refusal> OF_THE_DAY =
            Set.of(Plain.IN_FUTURE, Plain.BEFORE_BIRTH, Plain.FACILITY_CLOSED);

    private final Sources sources;
    private final Messages messages;
    private final PersonId person;
    private final Runnable afterwards;
    private final Select<Product> product = new Select<>();
    private final DatePicker day;
    private final TextField lot;
    private final TextField place;
    private final TextArea evidence;

    /** The same dialog sends the same dose, however often its button is pressed. */
    private final UUID command = TimeOrderedId.next();

    PastDoseDialog(Sources sources, PersonId person, Runnable afterwards) {
        this.sources = sources;
        this.messages = sources.messages();
        this.person = person;
        this.afterwards = afterwards;
        product.setLabel(t("product"));
        product.setItems(sources.products().all());
        product.setItemLabelGenerator(Product::name);
        this.day = Fields.date(t("day"), messages);
        day.setMax(LocalDate.ofInstant(sources.clock().instant(), Formats.ZONE));
        this.lot = new TextField(t("lot"));
        lot.setMaxLength(PastDose.LOT_MAX_LENGTH);
        lot.setHelperText(t("lot.hint"));
        this.place = new TextField(t("place"));
        place.setMaxLength(PastDose.PLACE_MAX_LENGTH);
        this.evidence = new TextArea(t("evidence"));
        evidence.setMaxLength(PastDose.EVIDENCE_MAX_LENGTH);
        evidence.setHelperText(t("evidence.hint"));
    }

    void ask() {
        FormDialog.of(t("question"), t("explanation"), t("verb"), messages)
                .fields(Arrange.pair(product, day), Arrange.pair(lot, place), evidence)
                .complete(this::complete)
                .at(day, PastDoseDialog::ofTheDay)
                .at(
                        lot,
                        refusal ->
                                refusal == Plain.LOT_OF_OTHER_PRODUCT
                                        || refusal == Plain.LOT_HELD
                                        || refusal instanceof DosesRefusal.LotExpired)
                .at(evidence, refusal -> refusal == Plain.EVIDENCE_MISSING)
                .does(this::enter)
                .then(this::done)
                .open();
    }

    private static boolean ofTheDay(Refusal refusal) {
        return OF_THE_DAY.contains(refusal)
                || refusal instanceof DosesRefusal.BeforeLicence
                || refusal instanceof DosesRefusal.SameDay
                || refusal instanceof DosesRefusal.MaybeSameDose
                || refusal instanceof DosesRefusal.PersonDead;
    }

    private boolean complete() {
        boolean whichProduct = has(product, product, "product.missing");
        boolean whichDay = has(day, day, "day.missing");
        boolean whichPaper = has(evidence, evidence, "evidence.missing");
        return whichProduct && whichDay && whichPaper;
    }

    private boolean has(HasValue<?, ?> field, HasValidation shown, String message) {
        boolean empty = field.isEmpty();
        shown.setErrorMessage(t(message));
        shown.setInvalid(empty);
        return !empty;
    }

    private Outcome<?> enter() {
        return sources.past()
                .enter(
                        new Told(
                                command,
                                person,
                                product.getValue().code(),
                                day.getValue(),
                                Optional.of(lot.getValue()),
                                place.getValue(),
                                evidence.getValue()),
                        sources.current().get());
    }

    private void done() {
        Toasts.success(t("done"));
        afterwards.run();
    }

    private String t(String key) {
        return messages.text("doses.past." + key);
    }
}
