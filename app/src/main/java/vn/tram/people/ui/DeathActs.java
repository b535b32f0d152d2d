package vn.tram.people.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.tram.kernel.Refusal;
import vn.tram.people.DeathRefusal;
import vn.tram.people.DeathRefusal.Plain;
import vn.tram.people.Deaths;
import vn.tram.people.Deaths.NewDeath;
import vn.tram.people.Deaths.Source;
import vn.tram.people.PersonView;
import vn.tram.shell.Formats;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;

/** Records a death from a person's page, and takes it back. */
@org.springframework.stereotype.Component
class DeathActs {

    private static final Set<Refusal> OF_THE_DAY = Set.of(Plain.IN_FUTURE, Plain.BEFORE_BIRTH);

    private final Deaths deaths;
    private final CurrentActor current;
    private final Messages messages;
    private final Clock clock;

    DeathActs(Deaths deaths, CurrentActor current, Messages messages, Clock clock) {
        this.deaths = deaths;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    /** The one that fits, for those who may. */
    Optional<Button> button(PersonView person, Runnable afterwards) {
        if (!deaths.mayRecord(person.commune(), current.get())) {
            return Optional.empty();
        }
        return Optional.of(
                person.death().isPresent()
                        ? Buttons.quiet(
                                t("take-back"), Icon.UNDO_2, event -> takeBack(person, afterwards))
                        : Buttons.quiet(t("record"), event -> record(person, afterwards)));
    }

    private void record(PersonView person, Runnable afterwards) {
        DatePicker day = Fields.date(t("day"), messages);
        day.setMax(LocalDate.ofInstant(clock.instant(), Formats.ZONE));
        Select<Source> source = new Select<>();
        source.setLabel(t("source"));
        source.setItems(Source.values());
        source.setItemLabelGenerator(each -> t(each.name()));
        TextArea reason = new TextArea(t("reason"));
        reason.setHelperText(t("reason.hint"));
        reason.setMaxLength(Deaths.LONGEST_REASON);
        reason.setWidthFull();
        FormDialog.of(
                        messages.text("person.death.question", person.name()),
                        t("consequence"),
                        t("record"),
                        messages)
                .fields(Arrange.pair(day, source), reason)
                .complete(
                        () ->
                                has(day, day, "day.missing")
                                        & has(source, source, "source.missing")
                                        & has(reason, reason, "reason.missing"))
                .at(
                        day,
                        refusal ->
                                OF_THE_DAY.contains(refusal)
                                        || refusal instanceof DeathRefusal.AliveLater)
                .at(reason, refusal -> refusal == Plain.REASON_MISSING)
                .does(
                        () ->
                                deaths.record(
                                        person.id(),
                                        new NewDeath(
                                                day.getValue(),
                                                source.getValue(),
                                                reason.getValue()),
                                        current.get()))
                .then(() -> done("done", afterwards))
                .open();
    }

    private boolean has(HasValue<?, ?> field, HasValidation shown, String message) {
        boolean empty = field.isEmpty();
        shown.setErrorMessage(t(message));
        shown.setInvalid(empty);
        return !empty;
    }

    private void takeBack(PersonView person, Runnable afterwards) {
        ReasonDialog.of(
                        t("take-back.question"),
                        t("take-back.consequence"),
                        t("take-back.reason"),
                        t("take-back"),
                        messages)
                .limit(Deaths.LONGEST_REASON)
                .does(reason -> deaths.takeBack(person.id(), reason, current.get()))
                .then(() -> done("take-back.done", afterwards))
                .open();
    }

    private void done(String words, Runnable afterwards) {
        Toasts.success(t(words));
        afterwards.run();
    }

    private String t(String key) {
        return messages.text("person.death." + key);
    }
}
