package vn.tram.stock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A lot as its paper says.
 *
 * @param number as printed on the vial
 * @param expiresOn last day on which it may be used
 * @param openVial from opening or reconstitution to the last use
 * @param registration registration or import licence; may be empty
 * @param diluent for freeze-dried or concentrated vaccine
 */
public record LotView(
        LotId id,
        Product product,
        String number,
        LocalDate expiresOn,
        int dosesPerVial,
        Duration openVial,
        String registration,
        Optional<NewLot.Diluent> diluent) {

    /** The lot as papers know it that were made when a vial was said to hold so many doses. */
    public LotView holding(int doses) {
        return new LotView(id, product, number, expiresOn, doses, openVial, registration, diluent);
    }

    public boolean expiredOn(LocalDate day) {
        return day.isAfter(expiresOn);
    }
}
