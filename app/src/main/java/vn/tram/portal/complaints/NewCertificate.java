package vn.tram.portal.complaints;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.CitizenCertificates;
import vn.tram.complaints.ComplaintOutcome;
import vn.tram.complaints.ComplaintView;
import vn.tram.people.OwnRecords;
import vn.tram.people.PersonId;

/**
 * What became of the certificate of a corrected record. A record is shown only to the phone that
 * stands on it: whoever filed with another phone fetches the certificate at a health station.
 */
@Component
class NewCertificate {

    private final OwnRecords records;
    private final CitizenCertificates certificates;

    NewCertificate(OwnRecords records, CitizenCertificates certificates) {
        this.records = records;
        this.certificates = certificates;
    }

    /** The words are the message {@code portal.complaint.certificate.<name>}. */
    enum State {
        SIGNED,
        WAITING,
        NONE,
        OTHER_PHONE
    }

    /** Empty where nothing was corrected. */
    Optional<State> of(ComplaintView complaint, Visit visit) {
        boolean corrected =
                complaint.outcome().filter(ComplaintOutcome.CORRECTED::equals).isPresent();
        if (!corrected || complaint.person().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(person(complaint, visit).map(this::state).orElse(State.OTHER_PHONE));
    }

    /** Whose record may be opened from the complaint. */
    Optional<PersonId> person(ComplaintView complaint, Visit visit) {
        return complaint
                .person()
                .filter(person -> records.phone(person).filter(visit.phone()::equals).isPresent());
    }

    private State state(PersonId person) {
        List<CertificateState> states =
                certificates.of(person).stream()
                        .flatMap(standing -> standing.last().stream())
                        .map(CertificateView::state)
                        .toList();
        if (states.contains(CertificateState.READY)) {
            return State.WAITING;
        }
        return states.contains(CertificateState.ISSUED) ? State.SIGNED : State.NONE;
    }
}
