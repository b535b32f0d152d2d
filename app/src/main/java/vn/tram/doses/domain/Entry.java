package vn.tram.doses.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.tram.doses.DoseSource;
import vn.tram.doses.NewDose;
import vn.tram.doses.PastDose;
import vn.tram.people.PersonId;
import vn.tram.staff.CasePlace;

/**
 * A dose on its way into the table, given at a desk or told by a paper. Null is what is not known.
 */
record Entry(
        UUID command,
        PersonId person,
        String product,
        UUID lot,
        String lotText,
        UUID vial,
        Instant givenAt,
        LocalDate givenOn,
        String site,
        CasePlace place,
        UUID facility,
        String placeText,
        UUID session,
        UUID subject,
        UUID campaign,
        Integer bestGroup,
        UUID injector,
        String injectorName,
        DoseSource source,
        String evidence) {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int NOON = 12;

    static Entry of(NewDose dose, LotFacts.Facts lot) {
        return new Entry(
                dose.command(),
                dose.person(),
                lot.product(),
                lot.lot(),
                null,
                dose.vial().map(vial -> vial.value()).orElse(null),
                dose.givenAt().truncatedTo(ChronoUnit.MILLIS),
                LocalDate.ofInstant(dose.givenAt(), ZONE),
                dose.site() == null ? null : dose.site().name(),
                dose.place(),
                dose.place().facility().orElse(null),
                null,
                dose.session().orElse(null),
                dose.subject().orElse(null),
                dose.campaign().orElse(null),
                dose.bestGroup().orElse(null),
                dose.injector() == null ? null : dose.injector().value(),
                dose.injectorName(),
                dose.source(),
                null);
    }

    /**
     * A paper tells the day only.
     *
     * @param lot null where the number is not known here
     */
    static Entry of(PastDose dose, LotFacts.Facts lot) {
        return new Entry(
                dose.command(),
                dose.person(),
                dose.product(),
                lot == null ? null : lot.lot(),
                lot == null ? dose.lotNumber().orElse(null) : null,
                null,
                noon(dose.givenOn()),
                dose.givenOn(),
                null,
                dose.place(),
                dose.facility().orElse(null),
                dose.placeText().isBlank() ? null : dose.placeText(),
                null,
                null,
                null,
                null,
                null,
                "",
                dose.source(),
                dose.evidence());
    }

    static Instant noon(LocalDate day) {
        return day.atTime(NOON, 0).atZone(ZONE).toInstant();
    }
}
