package vn.tram.doses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tram.doses.NewStop;
import vn.tram.doses.StopCode;
import vn.tram.doses.StopView;
import vn.tram.doses.StopView.Lifted;
import vn.tram.doses.ui.PersonDoses.Sources;
import vn.tram.people.PersonView;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Actor;

/**
 * What stands against further doses, and what stood before it was lifted: with which vaccine, since
 * when, who found it, why.
 */
class StopLines extends Div {

    /** Words of what a screening found, by its code. */
    private static final String REASONS = "day.reason.";

    private final transient Sources sources;
    private final transient Messages messages;
    private final transient PersonView person;
    private final transient Runnable reload;

    StopLines(PersonView person, String disease, Sources sources, Actor reader, Runnable reload) {
        this.sources = sources;
        this.messages = sources.messages();
        this.person = person;
        this.reload = reload;
        addClassName("cell-lines");
        sources.doses().stops(person.id(), disease).forEach(stop -> add(line(stop, reader)));
    }

    /** Contraindications that hold, for the top of the page; empty where there is none. */
    static Optional<Component> warning(PersonView person, String disease, Sources sources) {
        Messages messages = sources.messages();
        List<StopView> live =
                sources.doses().stops(person.id(), disease).stream()
                        .filter(stop -> stop.live() && stop.code() == StopCode.CONTRAINDICATED)
                        .toList();
        if (live.isEmpty()) {
            return Optional.empty();
        }
        String kinds =
                live.stream()
                        .map(stop -> kind(stop, sources))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return Optional.of(
                Banner.of(
                        Tone.LATE,
                        Icon.OCTAGON_ALERT,
                        messages.text("doses.stop.CONTRAINDICATED", kinds),
                        messages.text("doses.stop.warning")));
    }

    boolean empty() {
        return getChildren().findAny().isEmpty();
    }

    private Component line(StopView stop, Actor reader) {
        Div line = new Div(Arrange.chips(chip(stop), Texts.quiet(by(stop))));
        if (!stop.reason().isBlank()) {
            line.add(new Div(new Span(reason(stop.reason()))));
        }
        stop.lifted().ifPresent(lifted -> line.add(new Div(Texts.quiet(words(lifted)))));
        if (sources.stops().mayLift(stop, person.commune(), reader)) {
            line.add(new Div(lift(stop)));
        }
        return line;
    }

    private StatusChip chip(StopView stop) {
        String words = messages.text("doses.stop." + stop.code(), kind(stop, sources));
        if (!stop.live()) {
            return StatusChip.of(Tone.PLAIN, Icon.HISTORY, words);
        }
        return stop.code() == StopCode.CONTRAINDICATED
                ? StatusChip.of(Tone.LATE, Icon.OCTAGON_ALERT, words)
                : StatusChip.of(Tone.WAIT, Icon.HAND, words);
    }

    private static String kind(StopView stop, Sources sources) {
        return stop.antigen()
                .map(sources.words()::antigen)
                .orElseGet(() -> sources.messages().text("doses.stop.any"));
    }

    private String by(StopView stop) {
        return stop.byName().isBlank()
                ? messages.text("doses.stop.recorded", stop.since())
                : messages.text("doses.stop.by", stop.since(), stop.byName());
    }

    private String reason(String reason) {
        String key = REASONS + reason;
        return messages.has(key) ? messages.text(key) : reason;
    }

    private String words(Lifted lifted) {
        return messages.text(
                "doses.stop.lifted",
                messages.formats().date(lifted.at()),
                lifted.byName(),
                lifted.reason());
    }

    private Button lift(StopView stop) {
        String key = "doses.lift." + stop.code();
        return Buttons.small(
                Buttons.secondary(messages.text(key), Icon.UNDO_2, event -> ask(stop, key)));
    }

    private void ask(StopView stop, String key) {
        ReasonDialog.of(
                        messages.text(key + ".question"),
                        messages.text(key + ".consequence"),
                        messages.text(key + ".reason"),
                        messages.text(key),
                        messages)
                .limit(NewStop.REASON_MAX_LENGTH)
                .does(reason -> sources.stops().lift(stop.id(), reason, sources.current().get()))
                .then(
                        () -> {
                            Toasts.success(messages.text(key + ".done"));
                            reload.run();
                        })
                .open();
    }
}
