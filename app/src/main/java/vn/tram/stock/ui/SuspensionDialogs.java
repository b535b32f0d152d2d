package vn.tram.stock.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.UnitCode;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.LotHolds.HoldPlaceChoice;
import vn.tram.stock.LotSuspensions;
import vn.tram.stock.LotSuspensions.Paper;
import vn.tram.stock.LotSuspensions.Proposal;
import vn.tram.stock.LotSuspensions.Step;
import vn.tram.stock.LotSuspensions.StepView;
import vn.tram.stock.LotSuspensions.SuspensionView;
import vn.tram.stock.LotView;
import vn.tram.stock.StockRefusal.Plain;

/** Proposes the steps of a legal suspension, enters decisions on them and reports of them. */
@Component
class SuspensionDialogs {

    private static final Set<Refusal> OF_DECISION =
            Set.of(Plain.DECISION_MISSING, Plain.PAPER_OF_TOMORROW, Plain.DECISION_BEFORE_GROUND);

    private final LotSuspensions suspensions;
    private final CurrentActor current;
    private final Messages messages;
    private final Clock clock;

    SuspensionDialogs(
            LotSuspensions suspensions, CurrentActor current, Messages messages, Clock clock) {
        this.suspensions = suspensions;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    List<SuspensionView> of(LotView lot) {
        return suspensions.ofLot(lot.id(), current.get());
    }

    List<HoldPlaceChoice> provinces() {
        return suspensions.provinces(current.get());
    }

    boolean proposedByMe(StepView step) {
        return step.proposedBy().equals(current.get().id().value());
    }

    /** In a province of the reader's choice. */
    void suspend(LotView lot, Runnable afterwards) {
        List<HoldPlaceChoice> provinces = provinces();
        Select<HoldPlaceChoice> province = new Select<>();
        province.setLabel(t("province"));
        province.setItems(provinces);
        province.setItemLabelGenerator(HoldPlaceChoice::name);
        province.setValue(provinces.get(0));
        province.setVisible(provinces.size() > 1);
        propose(
                lot,
                Step.SUSPEND,
                Optional.of(province),
                provinces.get(0).place().unit().orElseThrow(),
                afterwards);
    }

    void propose(LotView lot, SuspensionView suspension, Step step, Runnable afterwards) {
        propose(lot, step, Optional.empty(), suspension.province(), afterwards);
    }

    private void propose(
            LotView lot,
            Step step,
            Optional<Select<HoldPlaceChoice>> choice,
            UnitCode only,
            Runnable afterwards) {
        TextArea reason = new TextArea(t("reason"));
        reason.setMaxLength(LotSuspensions.REASON_MAX);
        TextField number = number(t("ground." + step.name()));
        DatePicker date = date(t("paper.date"));
        TextField opinion = number(t("opinion.number"));
        DatePicker opinionOn = date(t("opinion.date"));
        opinion.setVisible(step == Step.SUSPEND);
        opinionOn.setVisible(step == Step.SUSPEND);
        FormDialog dialog =
                FormDialog.of(
                        t("propose." + step.name()),
                        t("propose." + step.name() + ".what"),
                        t("propose." + step.name()),
                        messages);
        choice.ifPresent(dialog::fields);
        dialog.fields(number, date, opinion, opinionOn, reason)
                .at(number, Plain.GROUND_MISSING::equals)
                .at(date, Plain.PAPER_OF_TOMORROW::equals)
                .at(opinion, Plain.OPINION_PAPER::equals)
                .at(reason, Plain.REASON_MISSING::equals)
                .does(
                        () ->
                                suspensions.propose(
                                        lot.id(),
                                        choice.map(
                                                        province ->
                                                                province.getValue()
                                                                        .place()
                                                                        .unit()
                                                                        .orElseThrow())
                                                .orElse(only),
                                        new Proposal(
                                                step,
                                                reason.getValue(),
                                                paper(number, date),
                                                given(opinion, opinionOn),
                                                Optional.empty()),
                                        current.get()))
                .then(() -> done(afterwards))
                .open();
    }

    private static Optional<Paper> given(TextField number, DatePicker date) {
        return StringUtils.isBlank(number.getValue()) && date.getValue() == null
                ? Optional.empty()
                : Optional.of(paper(number, date));
    }

    private static Paper paper(TextField number, DatePicker date) {
        return new Paper(number.getValue(), date.getValue());
    }

    private TextField number(String label) {
        TextField field = new TextField(label);
        field.setMaxLength(LotSuspensions.PAPER_MAX);
        return field;
    }

    private DatePicker date(String label) {
        DatePicker picker = Fields.date(label, messages);
        picker.setMax(LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
        return picker;
    }

    void decide(StepView step, Runnable afterwards) {
        TextField number = number(t("decision.number"));
        DatePicker date = date(t("decision.date"));
        FormDialog.of(t("step." + step.step().name()), t("decide.what"), t("decide"), messages)
                .fields(number, date)
                .at(number, OF_DECISION::contains)
                .does(() -> suspensions.decide(step.id(), paper(number, date), current.get()))
                .then(() -> done(afterwards))
                .open();
    }

    void refuse(StepView step, Runnable afterwards) {
        ReasonDialog.of(
                        t("refuse.question"),
                        t("refuse.what"),
                        t("reason"),
                        t(proposedByMe(step) ? "refuse.mine" : "refuse"),
                        messages)
                .limit(LotSuspensions.REASON_MAX)
                .does(reason -> suspensions.refuse(step.id(), reason, current.get()))
                .then(() -> done(afterwards))
                .open();
    }

    void report(StepView step, Runnable afterwards) {
        TextField number = number(t("paper.number"));
        DatePicker date = date(t("paper.date"));
        FormDialog.of(t("report"), t("report.what"), t("report"), messages)
                .fields(number, date)
                .at(number, Plain.REPORT_MISSING::equals)
                .at(date, Plain.PAPER_OF_TOMORROW::equals)
                .does(() -> suspensions.report(step.id(), paper(number, date), current.get()))
                .then(() -> done(afterwards))
                .open();
    }

    private void done(Runnable afterwards) {
        Toasts.success(t("done"));
        afterwards.run();
    }

    private String t(String key) {
        return messages.text("stock.suspension." + key);
    }
}
