package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Collectors;
import vn.tram.kernel.SearchKey;
import vn.tram.sessions.DayCount;
import vn.tram.sessions.DayObservation.Observed;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.SubjectView.Reaction;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.IconSize;
import vn.tram.shell.kit.Meter;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Tone;

/** Desk 5: everybody who stays for thirty minutes; first who needs somebody. */
class ObservationPanel implements DeskPanel {

    private static final int MINUTES = 30;
    private static final int SOON = 5;

    private final DayFrame frame;
    private final DayServices services;
    private final Section counts = new Section();
    private final Div stats = DayParts.div("row stats");
    private final Div board = DayParts.div("obs");
    private final Span clock = DayParts.span("clock", "");
    private final TextField filter = new TextField();
    private List<Observed> people = List.of();
    private String shown = "";

    ObservationPanel(DayFrame frame) {
        this.frame = frame;
        this.services = frame.services();
        counts.addClassName("ocount");
        filter.setPlaceholder(services.text("obs.filter"));
        filter.setAriaLabel(services.text("obs.filter"));
        filter.setPrefixComponent(Icon.SEARCH.create());
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(
                event -> {
                    shown = "";
                    draw();
                });
        counts.add(
                stats,
                DayParts.grow(),
                filter,
                DayParts.big(
                        Buttons.dangerPrimary(
                                services.text("obs.serious"),
                                event -> ReactionDialog.choose(people, frame))));
        read();
    }

    private void read() {
        people = services.observation().board(frame.session().id(), services.actor());
        draw();
    }

    /** Draws only when something that is seen differs. */
    private void draw() {
        clock.setText(services.messages().formats().time(services.clock().instant()));
        String now =
                people.stream()
                        .map(
                                each ->
                                        each.subject().id()
                                                + " "
                                                + each.subject().revision()
                                                + " "
                                                + each.minutesLeft())
                        .collect(Collectors.joining(";"));
        int home = services.day().count(frame.session().id(), DayCount.RELEASED);
        now += home;
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        showStats(home);
        board.removeAll();
        String typed = SearchKey.of(filter.getValue());
        people.stream()
                .filter(each -> fits(each.subject(), typed))
                .forEach(each -> board.add(card(each)));
        if (board.getComponentCount() == 0) {
            board.add(
                    EmptyState.allDone(
                            services.text("queue.nobody.observation"),
                            services.text("queue.live")));
        }
    }

    private static boolean fits(SubjectView person, String typed) {
        return typed.isEmpty()
                || SearchKey.of(person.name()).contains(typed)
                || person.number().isPresent()
                        && Integer.toString(person.number().getAsInt()).equals(typed);
    }

    private void showStats(int home) {
        long reacting = people.stream().filter(ObservationPanel::reacting).count();
        long may =
                people.stream().filter(each -> !reacting(each) && each.minutesLeft() == 0).count();
        stats.removeAll();
        stats.add(
                stat(reacting, "care", "late"),
                stat(may, "may", "done"),
                stat(people.size() - reacting - may, "watched", ""),
                stat(home, "home", "m3"));
    }

    private Component stat(long number, String key, String tone) {
        Div stat = DayParts.div("stat", DayParts.bold(Long.toString(number)));
        if (!tone.isEmpty()) {
            stat.addClassName(tone);
        }
        stat.add(new Span(services.text("obs." + key)));
        return stat;
    }

    private static boolean reacting(Observed each) {
        return each.subject().reaction().filter(reaction -> reaction != Reaction.NONE).isPresent();
    }

    private Component card(Observed each) {
        SubjectView person = each.subject();
        Article card = new Article();
        card.addClassName("ob");
        boolean may = each.minutesLeft() == 0;
        if (reacting(each)) {
            card.addClassName("al");
        } else if (may) {
            card.addClassName("go");
        } else if (each.minutesLeft() <= SOON) {
            card.addClassName("near");
        }
        Div name = DayParts.div("row between", DayParts.span("n trunc", DayWords.called(person)));
        Span facts =
                DayParts.span(
                        "s2",
                        services.text(
                                "obs.facts",
                                person.age(),
                                time(person.injectedAt().orElseThrow()),
                                time(person.mayLeaveAt().orElseThrow())));
        Tone tone =
                reacting(each)
                        ? Tone.LATE
                        : may ? Tone.DONE : each.minutesLeft() <= SOON ? Tone.TODAY : Tone.PLAIN;
        Meter meter =
                Meter.of(
                        MINUTES - Math.min(MINUTES, each.minutesLeft()),
                        MINUTES,
                        tone,
                        services.text("obs.left", each.minutesLeft()));
        if (each.ahead()) {
            facts.setText(
                    services.text(
                            "obs.facts.ahead",
                            person.age(),
                            services.messages()
                                    .formats()
                                    .dateTime(person.injectedAt().orElseThrow())));
            card.add(name, facts, big(each, may), act(each, may));
            return card;
        }
        card.add(name, facts, big(each, may), meter, act(each, may));
        return card;
    }

    private String time(java.time.Instant at) {
        return services.messages().formats().time(at);
    }

    private Component byWatch(Observed each) {
        SubjectView person = each.subject();
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
                                        .then(this::wentAway)
                                        .open()));
    }

    private void wentAway() {
        frame.saved();
        read();
    }

    private Component big(Observed each, boolean may) {
        if (reacting(each)) {
            String signs =
                    each.signs().stream()
                            .map(sign -> services.text("sign." + sign.name()))
                            .collect(Collectors.joining(", "));
            return DayParts.div(
                    "big said",
                    Icon.TRIANGLE_ALERT.create(IconSize.LARGE),
                    DayParts.span("trunc", signs.isEmpty() ? each.words().orElse("") : signs));
        }
        if (each.ahead()) {
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
                new Span(Integer.toString(each.minutesLeft())),
                DayParts.element("small", services.text("obs.minutes")));
        return big;
    }

    private Component act(Observed each, boolean may) {
        SubjectView person = each.subject();
        if (reacting(each)) {
            var care =
                    Buttons.dangerPrimary(
                            services.text("obs.treat"),
                            event -> new ReactionDialog(each, frame).open());
            care.setPrefixComponent(Icon.HEART_PULSE.create());
            return DayParts.big(care);
        }
        if (may) {
            return DayParts.big(
                    Buttons.primary(
                            services.text("obs.release"), Icon.LOG_OUT, event -> release(person)));
        }
        Component note =
                DayParts.big(
                        Buttons.secondary(
                                services.text("obs.note"),
                                Icon.CLIPBOARD_LIST,
                                event -> new ReactionDialog(each, frame).open()));
        return each.ahead() ? DayParts.div("stack", byWatch(each), note) : note;
    }

    private void release(SubjectView person) {
        ConfirmActionDialog.of(
                        services.text("obs.release.ask", DayWords.called(person)),
                        services.text("obs.release.what"),
                        services.text("obs.release.do"),
                        services.messages())
                .does(
                        () ->
                                services.observation()
                                        .release(frame.command(person), true, services.actor()))
                .then(this::wentAway)
                .open();
    }

    void minutePassed() {
        read();
    }

    @Override
    public boolean changed() {
        read();
        return false;
    }

    @Override
    public Component head() {
        return counts;
    }

    @Override
    public Component main() {
        return board;
    }

    @Override
    public List<Component> foot() {
        return List.of(DayParts.fact(Icon.INFO, services.text("obs.rule")), DayParts.grow(), clock);
    }

    static List<Sign> signs(boolean danger) {
        return List.of(Sign.values()).stream().filter(sign -> sign.danger() == danger).toList();
    }
}
