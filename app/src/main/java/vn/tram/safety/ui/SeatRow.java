package vn.tram.safety.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.safety.Ballot;
import vn.tram.safety.CouncilMeetings.SeatView;
import vn.tram.safety.WhoClass;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.Texts;

/** A member at a meeting: there, absent or gone before the vote; vote, opinion and dissent. */
class SeatRow extends Div {

    private final transient SeatView seat;
    private final transient LocalDate day;
    private final Select<Presence> presence = new Select<>();
    private final Select<WhoClass> vote;
    private final TimePicker leftAt;
    private final TextField opinion;
    private final TextField dissent;

    /** As chosen on the page. */
    enum Presence {
        PRESENT,
        ABSENT,
        LEFT
    }

    /**
     * @param day of the meeting
     * @param changed told whenever presence or vote changes
     */
    SeatRow(SeatView seat, LocalDate day, SafetyWords words, Runnable changed) {
        this.seat = seat;
        this.day = day;
        addClassName("seat-row");
        presence.setAriaLabel(words.text("vote.presence.of", seat.name()));
        presence.setItems(Presence.values());
        presence.setItemLabelGenerator(each -> words.text("vote.presence." + each.name()));
        vote = words.classes("");
        vote.setAriaLabel(words.text("vote.of", seat.name()));
        vote.setPlaceholder(words.text("vote.choose"));
        leftAt = Fields.time("");
        leftAt.setAriaLabel(words.text("vote.left-at"));
        opinion = new TextField();
        opinion.setPlaceholder(words.text("vote.opinion"));
        opinion.setAriaLabel(words.text("vote.opinion"));
        opinion.setMaxLength(Ballot.WORDS_MAX);
        dissent = new TextField();
        dissent.setPlaceholder(words.text("vote.dissent"));
        dissent.setAriaLabel(words.text("vote.dissent"));
        dissent.setMaxLength(Ballot.WORDS_MAX);
        add(
                new Div(
                        new Span(seat.name()),
                        new Span(" "),
                        Texts.quiet(words.text("seat." + seat.seat().name()))),
                presence,
                vote,
                leftAt,
                opinion,
                dissent);
        presence.addValueChangeListener(
                event -> {
                    arrange();
                    changed.run();
                });
        vote.addValueChangeListener(event -> changed.run());
        presence.setValue(Presence.ABSENT);
        arrange();
    }

    private void arrange() {
        boolean here = presence.getValue() == Presence.PRESENT;
        vote.setVisible(here);
        opinion.setVisible(here);
        dissent.setVisible(here);
        leftAt.setVisible(presence.getValue() == Presence.LEFT);
    }

    UUID member() {
        return seat.member();
    }

    boolean here() {
        return presence.getValue() == Presence.PRESENT;
    }

    /** Marks a vote or time that is missing; answers whether nothing is. */
    boolean complete() {
        vote.setInvalid(here() && vote.getValue() == null);
        leftAt.setInvalid(presence.getValue() == Presence.LEFT && leftAt.getValue() == null);
        return !vote.isInvalid() && !leftAt.isInvalid();
    }

    /** Empty for whoever is not there, or has not chosen yet. */
    Optional<Ballot> ballot() {
        return here() && vote.getValue() != null
                ? Optional.of(
                        new Ballot(
                                vote.getValue(),
                                opinion.getValue().strip(),
                                dissent.getValue().strip()))
                : Optional.empty();
    }

    Optional<Instant> left() {
        return presence.getValue() == Presence.LEFT && leftAt.getValue() != null
                ? Optional.of(
                        day.atTime(leftAt.getValue()).atZone(WorkingCalendar.ZONE).toInstant())
                : Optional.empty();
    }
}
