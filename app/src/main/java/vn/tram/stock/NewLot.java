package vn.tram.stock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A lot as it is read from its paper.
 *
 * @param number as printed; {@link LotNumber} says what is taken
 * @param expiresOn last day on which it may be used
 * @param dosesPerVial 1 to 100
 * @param openVial from opening or reconstitution to the last use; full minutes
 * @param registration registration or import licence, at most {@value #REGISTRATION_MAX} characters
 * @param diluent for freeze-dried or concentrated vaccine
 */
public record NewLot(
        String product,
        String number,
        LocalDate expiresOn,
        int dosesPerVial,
        Duration openVial,
        String registration,
        Optional<Diluent> diluent) {

    public static final int REGISTRATION_MAX = 80;
    public static final int MOST_DOSES_PER_VIAL = 100;

    /** The diluent that belongs to the lot and to no other vaccine. */
    public record Diluent(String lot, LocalDate expiresOn) {}
}
