package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.EventView;
import vn.tram.sessions.SessionCard;
import vn.tram.sessions.SessionView;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

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
        boolean files =
                (reader.has(Role.STATION) || reader.has(Role.PROVINCE))
                        && session.startedAt().isPresent();
        if (all.isEmpty() && !files) {
            return Optional.empty();
        }
        Card card = new Card(words.text("session.title"));
        if (all.isEmpty()) {
            card.put(Texts.quiet(words.text("session.none")));
        }
        if (files) {
            card.foot(
                    Buttons.secondary(
                            words.text("file"),
                            Icon.HEART_PULSE,
                            click ->
                                    UI.getCurrent()
                                            .navigate(
                                                    SafetyRoutes.FILE,
                                                    QueryParameters.of(
                                                            SafetyRoutes.SESSION,
                                                            session.id().value().toString()))));
        }
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
