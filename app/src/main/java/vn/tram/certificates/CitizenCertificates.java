package vn.tram.certificates;

import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;

/**
 * A person's own certificates. Asks for no right: the caller has made sure that it is the person
 * who asks, by name, birth date, phone and one-time code together.
 */
public interface CitizenCertificates {

    /**
     * All that the person's own page shows of doses and certificates, read at once. The id of a
     * merged person opens the one it went into.
     *
     * @param disease whose course it tells, {@code COVID-19}
     * @return empty where there is no such person
     */
    Optional<CitizenRecord> record(PersonId person, String disease);

    /** As {@link Certificates#ofPerson}. */
    List<DoseStanding> of(PersonId person);

    /**
     * Has a new one made of a certificate of this person that ran out. Refused with {@link
     * CertificatesRefusal}.
     */
    Outcome<CertificateView> renew(CertificateId id, PersonId person);
}
