package vn.tram.doses.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.tram.doses.DoseChange;
import vn.tram.doses.DoseView;
import vn.tram.doses.domain.DoseVersions.Circumstances;
import vn.tram.kernel.CleanText;

/**
 * A dose as a correction makes it. Null is what is not known.
 *
 * @param lotNumber as on the paper, known here or not
 * @param lot null where the number is not known here
 * @param otherLot whether it is of another lot than before
 */
record Corrected(
        String product,
        Instant givenAt,
        LocalDate givenOn,
        String lotNumber,
        UUID lot,
        boolean otherLot,
        UUID facility,
        String placeText) {

    /** Before the number of the lot is looked up. */
    static Corrected of(DoseView dose, Circumstances now, DoseChange change) {
        LocalDate day = change.givenOn().orElse(dose.givenOn());
        String number = text(change.lotNumber()).or(dose::lotNumber).orElse(null);
        boolean moved = change.facility().isPresent() || text(change.placeText()).isPresent();
        return new Corrected(
                change.product().orElse(dose.product()),
                day.equals(dose.givenOn()) ? dose.givenAt() : Entry.noon(day),
                day,
                number,
                now.lot(),
                !Objects.equals(number, dose.lotNumber().orElse(null)),
                moved ? change.facility().orElse(null) : dose.facility().orElse(null),
                moved ? text(change.placeText()).orElse(null) : dose.placeText().orElse(null));
    }

    private static Optional<String> text(Optional<String> typed) {
        return typed.map(CleanText::of).filter(text -> !text.isEmpty());
    }

    Corrected of(UUID knownLot) {
        return new Corrected(
                product, givenAt, givenOn, lotNumber, knownLot, otherLot, facility, placeText);
    }

    /** The number as it is kept where the lot is not known here. */
    String lotText() {
        return lot == null ? lotNumber : null;
    }

    boolean sameAs(DoseView dose) {
        return product.equals(dose.product())
                && givenOn.equals(dose.givenOn())
                && !otherLot
                && Objects.equals(facility, dose.facility().orElse(null))
                && Objects.equals(placeText, dose.placeText().orElse(null));
    }
}
