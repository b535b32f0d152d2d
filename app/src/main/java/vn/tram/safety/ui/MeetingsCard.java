package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tram.safety.CouncilMeetings.MeetingView;
import vn.tram.safety.CouncilMeetings.SeatView;
import vn.tram.safety.EventState;
import vn.tram.safety.EventView;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Texts;

/** Meetings of the council: who was called, was there, voted, dissented. */
class MeetingsCard extends Card {

    private final transient SafetyWords words;

    MeetingsCard(EventView event, EventServices services) {
        super(services.words().text("meetings"));
        this.words = services.words();
        if (event.state().compareTo(EventState.CONVENING) >= 0) {
            aside(new Anchor(SafetyRoutes.council(event.code()), words.text("meetings.assess")));
        }
        List<MeetingView> all =
                services.council().meetings().of(event.id(), services.current().get());
        if (all.isEmpty()) {
            put(Texts.quiet(words.text("meetings.none")));
        }
        all.forEach(each -> put(meeting(each)));
    }

    private Component meeting(MeetingView meeting) {
        Div lines =
                Arrange.lines(
                        new Span(
                                words.text(
                                        "meeting.line",
                                        meeting.round(),
                                        words.when(meeting.meetsAt()),
                                        meeting.place())));
        meeting.adjournedReason()
                .ifPresent(why -> lines.add(Texts.wrapping(words.text("meeting.adjourned", why))));
        meeting.seats().forEach(seat -> lines.add(Texts.quiet(seat(seat))));
        return lines;
    }

    private String seat(SeatView seat) {
        String who =
                words.text(
                        "act.member",
                        seat.name(),
                        words.text("seat." + seat.seat().name()),
                        seat.position());
        String here =
                seat.leftAt()
                        .map(at -> words.text("seat.left", words.when(at)))
                        .orElseGet(
                                () ->
                                        seat.present()
                                                .map(
                                                        present ->
                                                                words.text(
                                                                        present
                                                                                ? "seat.present"
                                                                                : "seat.absent"))
                                                .orElse(""));
        String ballot =
                seat.ballot()
                        .map(
                                cast ->
                                        cast.choice().name()
                                                + (cast.dissent().isEmpty()
                                                        ? ""
                                                        : ", "
                                                                + words.text(
                                                                        "seat.dissent",
                                                                        cast.dissent())))
                        .orElse("");
        return String.join(
                " · ",
                List.of(who, here, ballot).stream().filter(part -> !part.isEmpty()).toList());
    }
}
