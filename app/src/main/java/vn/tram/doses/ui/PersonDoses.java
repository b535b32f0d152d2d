package vn.tram.doses.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.doses.DoseConfirmations;
import vn.tram.doses.DoseStops;
import vn.tram.doses.Doses;
import vn.tram.doses.DueDoses;
import vn.tram.doses.PastDoses;
import vn.tram.doses.SessionPages;
import vn.tram.people.PersonCard;
import vn.tram.people.PersonView;
import vn.tram.shell.Messages;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.stock.Products;

/** The doses of a person, for those who work with health and those who sign for it. */
@org.springframework.stereotype.Component
@Order(10)
class PersonDoses implements PersonCard {

    /** What the card asks. */
    record Sources(
            Doses doses,
            DueDoses due,
            PastDoses past,
            DoseConfirmations confirmations,
            DoseStops stops,
            SessionPages sessions,
            Products products,
            Facilities facilities,
            AdministrativeUnits units,
            DoseWords words,
            CurrentActor current,
            Messages messages,
            Clock clock) {}

    private final Sources sources;

    PersonDoses(
            Doses doses,
            DueDoses due,
            PastDoses past,
            DoseConfirmations confirmations,
            DoseStops stops,
            SessionPages sessions,
            Products products,
            Facilities facilities,
            AdministrativeUnits units,
            DoseWords words,
            CurrentActor current,
            Messages messages,
            Clock clock) {
        this.sources =
                new Sources(
                        doses,
                        due,
                        past,
                        confirmations,
                        stops,
                        sessions,
                        products,
                        facilities,
                        units,
                        words,
                        current,
                        messages,
                        clock);
    }

    @Override
    public Optional<Component> of(PersonView person, Actor reader, Runnable reload) {
        return Optional.of(new DosesCard(person, sources, reader, reload));
    }

    @Override
    public Optional<Component> warning(PersonView person, Actor reader) {
        return StopLines.warning(person, DosesCard.DISEASE, sources);
    }
}
