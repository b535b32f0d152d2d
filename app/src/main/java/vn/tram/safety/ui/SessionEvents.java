package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.EventView;
import vn.tram.sessions.SessionCard;
import vn.tram.sessions.SessionView;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.Actor;

/** Adverse events after doses of a session, on its page. */
@org.springframework.stereotype.Component
@Order(20)
class SessionEvents implements SessionCard {

    private final AdverseEvents events;
    private final SafetyWords words;

    SessionEvents(AdverseEvents events, SafetyWords words) {
        this.events = events;
        this.words = words;
    }

    @Override
    public Optional<Component> of(SessionView session, Actor reader, Runnable reload) {
        List<EventView> all = events.ofSession(session.id(), reader);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(words.text("session.title"));
        all.forEach(
                event ->
                        card.put(
                                Arrange.lines(
                                        Marks.beside(
                                                new Anchor(
                                                        SafetyRoutes.event(event.code()),
                                                        event.code()),
                                                words.severity(event)),
                                        Texts.quiet(words.when(event.eventAt())))));
        return Optional.of(card);
    }
}
