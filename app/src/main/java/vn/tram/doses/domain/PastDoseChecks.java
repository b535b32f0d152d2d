package vn.tram.doses.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.directory.Facilities;
import vn.tram.doses.DosesRefusal;
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.doses.PastDose;

/** What speaks against the paper of a dose given elsewhere, before the person is looked at. */
@Component
class PastDoseChecks {

    private final LotFacts lots;
    private final Facilities facilities;

    PastDoseChecks(LotFacts lots, Facilities facilities) {
        this.lots = lots;
        this.facilities = facilities;
    }

    Optional<DosesRefusal> refusal(PastDose dose) {
        if (dose.evidence().strip().length() < PastDose.EVIDENCE_MIN_LENGTH) {
            return Optional.of(Plain.EVIDENCE_MISSING);
        }
        if (dose.evidence().length() > PastDose.EVIDENCE_MAX_LENGTH
                || dose.placeText().length() > PastDose.PLACE_MAX_LENGTH
                || dose.lotNumber().map(String::length).orElse(0) > PastDose.LOT_MAX_LENGTH) {
            return Optional.of(Plain.TEXT_TOO_LONG);
        }
        if (dose.lotNumber()
                .filter(number -> lots.ofOthersOnly(dose.product(), number))
                .isPresent()) {
            return Optional.of(Plain.LOT_OF_OTHER_PRODUCT);
        }
        boolean closed =
                dose.facility()
                        .flatMap(facilities::byId)
                        .filter(facility -> !facility.validOn(dose.givenOn()))
                        .isPresent();
        return closed ? Optional.of(Plain.FACILITY_CLOSED) : Optional.empty();
    }
}
