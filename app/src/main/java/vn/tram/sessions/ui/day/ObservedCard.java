package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.stream.Collectors;
import vn.tram.sessions.DayObservation.Observed;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.SubjectView.Reaction;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.IconSize;
import vn.tram.shell.kit.Meter;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Tone;

/** Somebody who is watched: how long still, or what happened, and the one act that is right now. */
class ObservedCard extends Article {

    private static final int MINUTES = 30;
    private static final int SOON = 5;

    private final transient Observed observed;
    private final transient SubjectView person;
    private final transient DayFrame frame;
    private final transient DayServices services;
    private final transient Runnable wentAway;
    private final boolean may;

    /**
     * @param wentAway after the person was let go
     */
    ObservedCard(Observed observed, DayFrame frame, Runnable wentAway) {
        this.observed = observed;
        this.person = observed.subject();
        this.frame = frame;
        this.services = frame.services();
        this.wentAway = wentAway;
        this.may = observed.minutesLeft() == 0;
        addClassName("ob");
        Tone tone = tone();
        mark(tone);
        add(DayParts.div("row between", DayParts.span("n trunc", DayWords.called(person))));
        add(DayParts.span("s2", facts()), big());
        if (!observed.ahead()) {
            add(
                    Meter.of(
                            MINUTES - Math.min(MINUTES, observed.minutesLeft()),
                            MINUTES,
                            tone,
                            services.text("obs.left", observed.minutesLeft())));
        }
        add(act());
    }

    static boolean reacting(Observed each) {
        return each.subject().reaction().filter(reaction -> reaction != Reaction.NONE).isPresent();
    }

    private Tone tone() {
        if (reacting(observed)) {
            return Tone.LATE;
        }
        return may ? Tone.DONE : observed.minutesLeft() <= SOON ? Tone.TODAY : Tone.PLAIN;
    }

    private void mark(Tone tone) {
        switch (tone) {
            case LATE -> addClassName("al");
            case DONE -> addClassName("go");
            case TODAY -> addClassName("near");
            default -> {
                // nothing to notice yet
            }
        }
    }

    private String facts() {
        Instant injected = person.injectedAt().orElseThrow();
        return observed.ahead()
                ? services.text(
                        "obs.facts.ahead",
                        person.age(),
                        services.messages().formats().dateTime(injected))
                : services.text(
                        "obs.facts",
                        person.age(),
                        time(injected),
                        time(person.mayLeaveAt().orElseThrow()));
    }

    private String time(Instant at) {
        return services.messages().formats().time(at);
    }

    private Component byWatch() {
        return DayParts.big(
                Buttons.secondary(
                        services.text("obs.by-watch"),
                        Icon.LOG_OUT,
                        event ->
                                ReasonDialog.of(
                                                services.text(
                                                        "obs.release.ask", DayWords.called(person)),
                                                services.text(
                                                        "obs.by-watch.what",
                                                        services.messages()
                                                                .formats()
                                                                .dateTime(
                                                                        person.injectedAt()
                                                                                .orElseThrow())),
                                                services.text("obs.by-watch.reason"),
                                                services.text("obs.release.do"),
                                                services.messages())
                                        .does(
                                                text ->
                                                        services.observation()
                                                                .releaseByWatch(
                                                                        frame.command(person),
                                                                        true,
                                                                        text,
                                                                        services.actor()))
                                        .then(wentAway)
                                        .open()));
    }

    private Component big() {
        if (reacting(observed)) {
            String signs =
                    observed.signs().stream()
                            .map(sign -> services.text("sign." + sign.name()))
                            .collect(Collectors.joining(", "));
            return DayParts.div(
                    "big said",
                    Icon.TRIANGLE_ALERT.create(IconSize.LARGE),
                    DayParts.span("trunc", signs.isEmpty() ? observed.words().orElse("") : signs));
        }
        if (observed.ahead()) {
            return DayParts.div(
                    "big said",
                    Icon.CLOCK.create(IconSize.LARGE),
                    new Span(services.text("obs.ahead")));
        }
        if (may) {
            return DayParts.div(
                    "big",
                    Icon.CIRCLE_CHECK.create(IconSize.LARGE),
                    new Span(services.text("obs.may-go")));
        }
        Div big = DayParts.div("big");
        big.add(
                new Span(Integer.toString(observed.minutesLeft())),
                DayParts.element("small", services.text("obs.minutes")));
        return big;
    }

    private Component act() {
        if (reacting(observed)) {
            var care =
                    Buttons.dangerPrimary(
                            services.text("obs.treat"),
                            event -> new ReactionDialog(observed, frame).open());
            care.setPrefixComponent(Icon.HEART_PULSE.create());
            return DayParts.big(care);
        }
        if (may) {
            return DayParts.big(
                    Buttons.primary(
                            services.text("obs.release"), Icon.LOG_OUT, event -> release()));
        }
        Component note =
                DayParts.big(
                        Buttons.secondary(
                                services.text("obs.note"),
                                Icon.CLIPBOARD_LIST,
                                event -> new ReactionDialog(observed, frame).open()));
        return observed.ahead() ? DayParts.div("stack", byWatch(), note) : note;
    }

    private void release() {
        ConfirmActionDialog.of(
                        services.text("obs.release.ask", DayWords.called(person)),
                        services.text("obs.release.what"),
                        services.text("obs.release.do"),
                        services.messages())
                .does(
                        () ->
                                services.observation()
                                        .release(frame.command(person), true, services.actor()))
                .then(wentAway)
                .open();
    }
}
