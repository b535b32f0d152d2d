package vn.tram.lists.domain;

import java.time.LocalDate;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.Sex;

/** Reads values back from the letters they are kept as. */
final class StoredValues {

    private StoredValues() {}

    static Sex sex(String letter) {
        if (letter == null) {
            return null;
        }
        return switch (letter) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            default -> Sex.OTHER;
        };
    }

    static BirthDate birthDate(LocalDate stored, String precision) {
        return switch (precision) {
            case "Y" -> BirthDate.ofYear(stored.getYear());
            case "M" -> BirthDate.ofMonth(stored.getYear(), stored.getMonthValue());
            default -> BirthDate.ofDay(stored);
        };
    }
}
