package vn.tram.safety.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tram.kernel.Outcome;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.Ballot;
import vn.tram.safety.CouncilMeetings.Adjournment;
import vn.tram.safety.CouncilMeetings.MeetingView;
import vn.tram.safety.CouncilMinutes;
import vn.tram.safety.CouncilRule;
import vn.tram.safety.CouncilRuling;
import vn.tram.safety.EventAct;
import vn.tram.safety.EventAct.Concluded;
import vn.tram.safety.EventFiles.FileView;
import vn.tram.safety.EventView;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.WhoClass;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.worklist.WorkItem;

/**
 * Presence, votes with dissent, three outputs, and the signature of the minutes; or the adjournment
 * of a meeting that lost its quorum. Whether it has one is said while it is filled.
 */
class VoteCard extends Card {

    private final transient EventView event;
    private final transient WorkItem item;
    private final transient EventServices services;
    private final transient SafetyWords words;
    private final transient Runnable again;
    private final transient CouncilRule rule;
    private final transient List<SeatRow> rows;
    private final Div ruling = new Div();
    private final Div fault = new Div();
    private final Select<WhoClass> conclusion;
    private final Checkbox compensable;
    private final TextArea responsibility;
    private final TextField secretary;
    private final TextArea examined;
    private final TextArea recommendations;
    private final TextArea said;
    private final TextArea late;

    VoteCard(
            EventView event,
            WorkItem item,
            Set<WhoClass> fits,
            EventServices services,
            Runnable again) {
        super(services.words().text("vote"));
        this.event = event;
        this.item = item;
        this.services = services;
        this.words = services.words();
        this.again = again;
        this.rule = services.rules().on(event.eventOn()).council();
        MeetingView meeting =
                services.council().meetings().of(event.id(), services.current().get()).get(0);
        LocalDate day = LocalDate.ofInstant(services.clock().instant(), WorkingCalendar.ZONE);
        this.conclusion = words.classes(words.text("act.conclusion"));
        this.rows =
                meeting.seats().stream()
                        .map(seat -> new SeatRow(seat, day, words, this::weigh))
                        .toList();
        if (fits.size() == 1) {
            conclusion.setValue(fits.iterator().next());
        }
        compensable = new Checkbox(words.text("act.compensable"));
        responsibility = words.area("act.responsibility", CouncilMinutes.WORDS_MAX);
        secretary = words.field("vote.secretary", CouncilMinutes.NAME_MAX);
        examined = words.area("vote.examined", CouncilMinutes.WORDS_MAX);
        examined.setValue(papers());
        recommendations = words.area("vote.recommendations", CouncilMinutes.WORDS_MAX);
        said = words.area("act.words.recordConclusion", EventAct.WORDS_MAX);
        late = words.area("act.late", AdverseEvents.REASON_MAX);
        late.setVisible(services.clock().instant().isAfter(item.dueAt()));
        show();
    }

    /** Papers of the case lie before the council. */
    private String papers() {
        List<FileView> files = services.inquiry().files().of(event.id(), services.current().get());
        return files.stream().map(FileView::title).collect(Collectors.joining("\n"));
    }

    private void show() {
        rows.forEach(this::put);
        put(ruling, conclusion, compensable, responsibility);
        put(secretary, examined, said, recommendations, late, fault);
        actions(
                Buttons.primary(words.text("vote.sign"), Icon.STAMP, click -> sign()),
                Buttons.secondary(words.text("vote.adjourn"), Icon.CLOCK, click -> adjourn()));
        weigh();
    }

    /** Quorum and majority as they stand. */
    private void weigh() {
        if (rows == null) {
            return;
        }
        ruling.removeAll();
        int official = rows.size();
        int present = (int) rows.stream().filter(SeatRow::here).count();
        Map<WhoClass, Long> votes =
                rows.stream()
                        .map(SeatRow::ballot)
                        .flatMap(Optional::stream)
                        .collect(Collectors.groupingBy(Ballot::choice, Collectors.counting()));
        int most = votes.values().stream().mapToInt(Long::intValue).max().orElse(0);
        CouncilRuling decides = rule.ruling(official, present, Math.min(most, present));
        String counts =
                votes.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> each.getKey().name() + ": " + each.getValue())
                        .collect(Collectors.joining(" · "));
        ruling.add(
                Banner.of(
                        decides == CouncilRuling.NO_QUORUM ? Tone.LATE : Tone.INFO,
                        Icon.USERS,
                        words.text("vote.present", present, official, rule.needed(official)),
                        words.text("vote.decides." + decides.name(), counts)));
    }

    private boolean complete() {
        return rows.stream().map(SeatRow::complete).reduce(true, Boolean::logicalAnd);
    }

    private Map<UUID, Instant> left() {
        return rows.stream()
                .filter(row -> row.left().isPresent())
                .collect(Collectors.toMap(SeatRow::member, row -> row.left().orElseThrow()));
    }

    private void sign() {
        conclusion.setInvalid(conclusion.getValue() == null);
        if (!complete() || conclusion.isInvalid()) {
            fault(words.text("vote.gaps"));
            return;
        }
        Outcome<Void> outcome =
                services.acts()
                        .perform(
                                event.id(),
                                concluded(),
                                Optional.of(late.getValue()),
                                services.current().get());
        if (outcome instanceof Outcome.Refused<Void> refused) {
            said.setInvalid(refused.refusal() == Plain.NARRATIVE_MISSING);
            late.setInvalid(refused.refusal() == Plain.LATE_REASON_MISSING);
            fault(words.messages().refusal(refused.refusal()));
            return;
        }
        Toasts.success(words.text("vote.signed"));
        again.run();
    }

    private void fault(String text) {
        fault.removeAll();
        fault.add(Banner.of(Tone.LATE, Icon.CIRCLE_ALERT, text));
    }

    private Concluded concluded() {
        Map<UUID, Ballot> ballots =
                rows.stream()
                        .filter(row -> row.ballot().isPresent())
                        .collect(
                                Collectors.toMap(
                                        SeatRow::member, row -> row.ballot().orElseThrow()));
        return new Concluded(
                ballots,
                left(),
                conclusion.getValue(),
                compensable.getValue(),
                responsibility.getValue(),
                new CouncilMinutes(
                        secretary.getValue().strip(),
                        examined.getValue().strip(),
                        recommendations.getValue().strip()),
                said.getValue());
    }

    private void adjourn() {
        TextArea reason = words.area("vote.adjourn.reason", AdverseEvents.REASON_MAX);
        MeetingFields next =
                new MeetingFields(
                        services.council()
                                .members()
                                .of(
                                        event.place().province().orElseThrow(),
                                        services.current().get()),
                        words,
                        services.clock());
        FormDialog dialog =
                FormDialog.of(
                        words.text("vote.adjourn"),
                        words.text("vote.adjourn.what"),
                        words.text("vote.adjourn"),
                        words.messages());
        dialog.setWidth("640px");
        dialog.fields(reason)
                .fields(next.fields().toArray(com.vaadin.flow.component.Component[]::new))
                .at(reason, Plain.REASON_MISSING::equals)
                .complete(() -> rows.stream().allMatch(row -> row.here() || row.complete()))
                .does(
                        () ->
                                services.council()
                                        .meetings()
                                        .adjourn(
                                                event.id(),
                                                new Adjournment(
                                                        rows.stream()
                                                                .filter(SeatRow::here)
                                                                .map(SeatRow::member)
                                                                .collect(Collectors.toSet()),
                                                        left(),
                                                        reason.getValue(),
                                                        next.convened(reason.getValue())),
                                                services.current().get()))
                .then(again)
                .open();
    }
}
