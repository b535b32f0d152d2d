package vn.tram.certificates.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.tram.certificates.DoseStanding;
import vn.tram.people.PersonCard;
import vn.tram.people.PersonView;
import vn.tram.staff.Actor;

/** The certificates of a person, below the doses that they are of. */
@org.springframework.stereotype.Component
@Order(20)
class PersonCertificates implements PersonCard {

    private final CertificateServices services;

    PersonCertificates(CertificateServices services) {
        this.services = services;
    }

    @Override
    public Optional<Component> of(PersonView person, Actor reader, Runnable reload) {
        List<DoseStanding> standings = services.certificates().ofPerson(person.id(), reader);
        return standings.isEmpty()
                ? Optional.empty()
                : Optional.of(new CertificatesCard(person, standings, services, reload));
    }
}
