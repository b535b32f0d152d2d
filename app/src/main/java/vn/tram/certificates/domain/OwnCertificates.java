package vn.tram.certificates.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.certificates.CertificateId;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.CertificatesRefusal.Plain;
import vn.tram.certificates.CitizenCertificates;
import vn.tram.certificates.CitizenRecord;
import vn.tram.certificates.DoseStanding;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;

@Service
class OwnCertificates implements CitizenCertificates {

    private final CitizenRecordRows records;
    private final CertificateStore certificates;
    private final Standings standings;
    private final Reissuing reissuing;
    private final Clock clock;

    OwnCertificates(
            CitizenRecordRows records,
            CertificateStore certificates,
            Standings standings,
            Reissuing reissuing,
            Clock clock) {
        this.records = records;
        this.certificates = certificates;
        this.standings = standings;
        this.reissuing = reissuing;
        this.clock = clock;
    }

    @Override
    public Optional<CitizenRecord> record(PersonId person, String disease) {
        return records.read(person, disease, clock.instant());
    }

    /** Without a transaction, whose beginning and end would cost more than what is read. */
    @Override
    public List<DoseStanding> of(PersonId person) {
        return standings.ofPerson(person.value(), clock.instant());
    }

    @Override
    @Transactional
    public Outcome<CertificateView> renew(CertificateId id, PersonId person) {
        boolean own =
                certificates
                        .byId(id)
                        .filter(each -> each.facts().person().equals(person.value()))
                        .isPresent();
        return own
                ? reissuing.reissue(id, false, Optional.empty())
                : Outcome.refused(Plain.NOT_FOUND);
    }
}
