package vn.tram.certificates;

import java.util.List;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;

/**
 * A person's own certificates. Asks for no right: the caller has made sure that it is the person
 * who asks, by name, birth date, phone and one-time code together.
 */
public interface CitizenCertificates {

    /** As {@link Certificates#ofPerson}. */
    List<DoseStanding> of(PersonId person);

    /**
     * Has a new one made of a certificate of this person that ran out. Refused with {@link
     * CertificatesRefusal}.
     */
    Outcome<CertificateView> renew(CertificateId id, PersonId person);
}
