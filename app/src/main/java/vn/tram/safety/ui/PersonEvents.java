package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.tram.people.PersonCard;
import vn.tram.people.PersonView;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.EventView;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/** A person's adverse events on their page, and the button that files one. */
@org.springframework.stereotype.Component
@Order(40)
class PersonEvents implements PersonCard {

    private final AdverseEvents events;
    private final SafetyWords words;

    PersonEvents(AdverseEvents events, SafetyWords words) {
        this.events = events;
        this.words = words;
    }

    @Override
    public Optional<Component> of(PersonView person, Actor reader, Runnable reload) {
        boolean files = reader.has(Role.STATION) || reader.has(Role.PROVINCE);
        if (!files && AdverseEvents.READERS.stream().noneMatch(reader::has)) {
            return Optional.empty();
        }
        List<EventView> all = events.ofPerson(person.id(), reader);
        Card card = new Card(words.text("person.title"));
        all.forEach(event -> card.put(line(event)));
        if (all.isEmpty()) {
            card.put(Texts.quiet(words.text("person.none")));
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
                                                            SafetyRoutes.PERSON,
                                                            person.id().value().toString()))));
        }
        return Optional.of(card);
    }

    private Component line(EventView event) {
        return Arrange.lines(
                Marks.beside(
                        new Anchor(SafetyRoutes.event(event.code()), event.code()),
                        words.severity(event),
                        words.state(event)),
                Texts.quiet(words.when(event.eventAt())));
    }
}
