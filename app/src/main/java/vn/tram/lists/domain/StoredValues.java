package vn.tram.lists.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.NationalId;
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

    /** From the columns every table of people has; null where no date is known. */
    static BirthDate birthDate(ResultSet row) throws SQLException {
        LocalDate stored = row.getObject("birth_date", LocalDate.class);
        return stored == null ? null : birthDate(stored, row.getString("birth_precision"));
    }

    /** From the columns every table of people has; null where there is no number. */
    static NationalId nationalId(ResultSet row) throws SQLException {
        String number = row.getString("id_number");
        return number == null
                ? null
                : new NationalId(number, NationalId.Kind.valueOf(row.getString("id_kind")));
    }
}
