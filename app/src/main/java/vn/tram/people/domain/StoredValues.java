package vn.tram.people.domain;

import java.time.LocalDate;
import java.util.Optional;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Sex;

/** Reads values back from the letters they are kept as. */
final class StoredValues {

    private StoredValues() {}

    static Sex sex(String letter) {
        return switch (letter) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            default -> Sex.OTHER;
        };
    }

    static BirthDate birth(LocalDate stored, String precision) {
        return switch (precision) {
            case "Y" -> BirthDate.ofYear(stored.getYear());
            case "M" -> BirthDate.ofMonth(stored.getYear(), stored.getMonthValue());
            default -> BirthDate.ofDay(stored);
        };
    }

    static Optional<NationalId> idNumber(String number, String kind) {
        return Optional.ofNullable(number)
                .map(value -> new NationalId(value, NationalId.Kind.valueOf(kind)));
    }

    /** The last word of a folded name first, as search keeps it beside. */
    static String back(String key) {
        int cut = key.lastIndexOf(' ');
        return cut < 0 ? key : key.substring(cut + 1) + " " + key.substring(0, cut);
    }

    static String letter(Sex sex) {
        return switch (sex) {
            case MALE -> "M";
            case FEMALE -> "F";
            case OTHER -> "U";
        };
    }

    static String letter(BirthDate.Precision precision) {
        return switch (precision) {
            case Y -> "Y";
            case YM -> "M";
            case YMD -> "D";
        };
    }

    static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
