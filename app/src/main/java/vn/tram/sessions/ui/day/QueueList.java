package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tram.sessions.SubjectView;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;

/** People who wait, each a big target; who is with another desk says so. */
class QueueList extends Div {

    private static final int MOST = 60;

    private final transient Consumer<SubjectView> chosen;
    private final transient DayServices services;
    private final String nobody;
    private final transient Map<SubjectView, Component> rows = new LinkedHashMap<>();

    QueueList(String nobody, Consumer<SubjectView> chosen, DayServices services) {
        this.nobody = nobody;
        this.chosen = chosen;
        this.services = services;
        addClassName("queue");
    }

    QueueList(
            List<SubjectView> people,
            String nobody,
            Consumer<SubjectView> chosen,
            DayServices services) {
        this(nobody, chosen, services);
        show(people);
    }

    /**
     * Who waits now. The row of somebody with whom nothing happened stays the same element: a
     * finger that is on it just then still hits it.
     */
    void show(List<SubjectView> people) {
        List<SubjectView> shown = people.stream().limit(MOST).toList();
        rows.keySet().retainAll(Set.copyOf(shown));
        getChildren().filter(child -> !rows.containsValue(child)).toList().forEach(this::remove);
        if (people.isEmpty()) {
            add(EmptyState.allDone(nobody, services.text("queue.live")));
            return;
        }
        for (int place = 0; place < shown.size(); place++) {
            Component row =
                    rows.computeIfAbsent(shown.get(place), person -> row(person, chosen, services));
            if (place >= getComponentCount() || getComponentAt(place) != row) {
                addComponentAtIndex(place, row);
            }
        }
        if (people.size() > MOST) {
            add(DayParts.span("s m2 more", services.text("queue.more", people.size() - MOST)));
        }
    }

    private static NativeButton row(
            SubjectView person, Consumer<SubjectView> chosen, DayServices services) {
        NativeButton row = new NativeButton();
        row.addClassName("qrow");
        Span number =
                DayParts.span(
                        "no",
                        person.number().isPresent()
                                ? Integer.toString(person.number().getAsInt())
                                : services.text("queue.standby-no", person.standby().orElse(0)));
        Div words = DayParts.div("grow");
        words.add(
                DayParts.span("n", person.name()),
                DayParts.span(
                        "s2",
                        services.text(
                                "queue.facts",
                                services.text("sex." + person.sex()),
                                person.age(),
                                DayWords.dose(person.category(), person.ordinal(), services))));
        row.add(number, words);
        person.doctorAskedAt()
                .ifPresent(
                        at ->
                                row.add(
                                        DayParts.div(
                                                "chip today",
                                                Icon.STETHOSCOPE.create(),
                                                new Span(services.text("queue.doctor")))));
        if (person.claim().isPresent()) {
            row.addClassName("taken");
            row.add(
                    DayParts.span(
                            "s2 by",
                            services.text(
                                    "queue.taken",
                                    DayWords.desk(person.claim().get().desk(), services),
                                    person.claim().get().name())));
        } else {
            since(person)
                    .ifPresent(
                            at ->
                                    row.add(
                                            DayParts.span(
                                                    "s2 by",
                                                    services.text(
                                                            "queue.since",
                                                            services.messages()
                                                                    .formats()
                                                                    .time(at)))));
        }
        row.addClickListener(event -> chosen.accept(person));
        return row;
    }

    private static Optional<Instant> since(SubjectView person) {
        return switch (person.step()) {
            case SCREENING, APPROVAL -> person.arrivedAt();
            case CONSENT -> person.screenedAt();
            case INJECTION -> person.consentedAt();
            case LEAVING -> person.releasedAt();
            case EXPECTED, OBSERVATION, DONE -> Optional.empty();
        };
    }
}
