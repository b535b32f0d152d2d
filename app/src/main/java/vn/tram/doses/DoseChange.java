package vn.tram.doses;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a correction makes of a dose; what is empty stays as it is.
 *
 * @param lotNumber as printed
 * @param facility where it was given, known here
 * @param placeText where it was given, as on the paper, where that is no facility known here; at
 *     most {@link PastDose#PLACE_MAX_LENGTH} characters
 */
public record DoseChange(
        Optional<String> product,
        Optional<LocalDate> givenOn,
        Optional<String> lotNumber,
        Optional<UUID> facility,
        Optional<String> placeText) {

    public static DoseChange none() {
        return new DoseChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
