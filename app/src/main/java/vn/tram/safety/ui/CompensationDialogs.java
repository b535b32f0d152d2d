package vn.tram.safety.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.CompensationFund;
import vn.tram.safety.CompensationPaper;
import vn.tram.safety.CompensationStep;
import vn.tram.safety.CompensationTracks;
import vn.tram.safety.CompensationTracks.Done;
import vn.tram.safety.CompensationTracks.StepLine;
import vn.tram.safety.CompensationTracks.Tracks;
import vn.tram.safety.EventView;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.shell.kit.FormDialog;

/** Writes down that a paper came, and that a step of a compensation was done. */
class CompensationDialogs {

    private final EventView event;
    private final EventServices services;
    private final SafetyWords words;
    private final Runnable again;

    CompensationDialogs(EventView event, EventServices services, Runnable again) {
        this.event = event;
        this.services = services;
        this.words = services.words();
        this.again = again;
    }

    void paper(CompensationPaper paper, boolean received) {
        TextArea remark =
                words.area(
                        received ? "track.paper.remark" : "track.paper.why",
                        CompensationTracks.REMARK_MAX);
        FormDialog.of(
                        words.text("track.paper." + paper.name()),
                        words.text(received ? "track.paper.what" : "track.paper.not.what"),
                        words.text(received ? "track.paper.receive" : "track.paper.not"),
                        words.messages())
                .fields(remark)
                .at(remark, Plain.REASON_MISSING::equals)
                .does(
                        () ->
                                services.tracks()
                                        .paper(
                                                event.id(),
                                                paper,
                                                received,
                                                remark.getValue(),
                                                services.current().get()))
                .then(again)
                .open();
    }

    /** Why it is late is asked for when the chosen moment lies behind the deadline. */
    void step(StepLine line, Tracks all) {
        MomentFields at = new MomentFields(words, services.clock());
        Select<CompensationFund> fund = fund(all);
        fund.setVisible(line.step() == CompensationStep.DELIVERED);
        TextArea said = words.area("track.words", CompensationTracks.WORDS_MAX);
        TextArea late = words.area("act.late", AdverseEvents.REASON_MAX);
        Runnable ask =
                () ->
                        late.setVisible(
                                line.dueAt()
                                        .flatMap(due -> at.chosen().map(done -> done.isAfter(due)))
                                        .orElse(false));
        ask.run();
        at.changed(ask);
        FormDialog dialog =
                FormDialog.of(
                        words.text("track.step." + line.step().name()),
                        line.source(),
                        words.text("track.do." + line.step().name()),
                        words.messages());
        dialog.setWidth("560px");
        dialog.fields(at.pair(), fund, said, late)
                .complete(at::complete)
                .at(at.day(), Plain.STEP_TIME::equals)
                .at(late, Plain.LATE_REASON_MISSING::equals)
                .does(
                        () ->
                                services.tracks()
                                        .done(
                                                event.id(),
                                                new Done(
                                                        line.step(),
                                                        at.moment(),
                                                        Optional.ofNullable(fund.getValue())
                                                                .filter(chosen -> fund.isVisible()),
                                                        said.getValue(),
                                                        late.getValue()),
                                                services.current().get()))
                .then(again)
                .open();
    }

    private Select<CompensationFund> fund(Tracks all) {
        Select<CompensationFund> fund = new Select<>();
        fund.setLabel(words.text("track.fund"));
        fund.setItems(all.funds().stream().sorted().toList());
        fund.setItemLabelGenerator(each -> words.text("track.fund." + each.name()));
        fund.setWidthFull();
        all.suggested().ifPresent(fund::setValue);
        return fund;
    }
}
