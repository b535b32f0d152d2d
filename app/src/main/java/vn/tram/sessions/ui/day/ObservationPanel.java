package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
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
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;

/** Desk 5: everybody who stays for thirty minutes; first who needs somebody. */
class ObservationPanel implements DeskPanel {

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
                .forEach(each -> board.add(new ObservedCard(each, frame, this::wentAway)));
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
        long reacting = people.stream().filter(ObservedCard::reacting).count();
        long may =
                people.stream()
                        .filter(each -> !ObservedCard.reacting(each) && each.minutesLeft() == 0)
                        .count();
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

    private void wentAway() {
        frame.saved();
        read();
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
