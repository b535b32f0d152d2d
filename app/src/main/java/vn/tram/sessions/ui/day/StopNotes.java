package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import java.util.List;
import vn.tram.doses.StopCode;
import vn.tram.doses.StopView;
import vn.tram.people.PersonId;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Tone;

/**
 * Tells the reception what stands against the session's vaccine for somebody who came: a refusal of
 * before, which the person may change, or a contraindication.
 */
class StopNotes {

    private static final String REASONS = "reason.";

    private final DayFrame frame;
    private final DayServices services;
    private final Runnable afterwards;

    StopNotes(DayFrame frame, Runnable afterwards) {
        this.frame = frame;
        this.services = frame.services();
        this.afterwards = afterwards;
    }

    List<Component> of(PersonId person, String name) {
        return services.reception().stops(frame.session().id(), person, services.actor()).stream()
                .map(stop -> note(stop, person, name))
                .toList();
    }

    private Component note(StopView stop, PersonId person, String name) {
        if (stop.code() == StopCode.CONTRAINDICATED) {
            return Banner.of(
                    Tone.LATE,
                    Icon.OCTAGON_ALERT,
                    services.text(
                            "contraindicated-before",
                            services.productName(frame.session().product()),
                            stop.since()),
                    services.text("contraindicated-before.what") + why(stop));
        }
        return Banner.of(
                        Tone.TODAY,
                        Icon.HAND,
                        services.text("refused-before", stop.since()),
                        services.text("refused-before.what") + why(stop))
                .action(
                        DayParts.big(
                                Buttons.secondary(
                                        services.text("changed-mind"),
                                        event -> ask(person, name))));
    }

    private String why(StopView stop) {
        if (stop.reason().isBlank()) {
            return "";
        }
        String key = REASONS + stop.reason();
        String words = services.messages().has("day." + key) ? services.text(key) : stop.reason();
        return " " + services.text("refused-before.why", words);
    }

    private void ask(PersonId person, String name) {
        ReasonDialog.of(
                        services.text("changed-mind.ask", name),
                        services.text("changed-mind.what"),
                        services.text("changed-mind.note"),
                        services.text("changed-mind"),
                        services.messages())
                .does(
                        note ->
                                services.reception()
                                        .changedMind(
                                                frame.session().id(),
                                                person,
                                                note,
                                                services.actor()))
                .then(afterwards)
                .open();
    }
}
