package vn.tram.complaints.domain;

import java.time.LocalDate;
import vn.tram.kernel.BirthDate;

/** A birth date as it is kept: a day and how much of it is known. */
final class StoredBirth {

    private StoredBirth() {}

    static String letter(BirthDate birth) {
        return switch (birth.precision()) {
            case Y -> "Y";
            case YM -> "M";
            case YMD -> "D";
        };
    }

    static BirthDate of(LocalDate stored, String precision) {
        return switch (precision) {
            case "Y" -> BirthDate.ofYear(stored.getYear());
            case "M" -> BirthDate.ofMonth(stored.getYear(), stored.getMonthValue());
            default -> BirthDate.ofDay(stored);
        };
    }
}
