package vn.tram.lists.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.RowVerdict;
import vn.tram.lists.intake.ImportColumn;
import vn.tram.lists.intake.ParsedRow;
import vn.tram.lists.intake.RowFault;
import vn.tram.lists.intake.Severity;
import vn.tram.lists.intake.SurveyedPerson;

/**
 * A row ready to be kept.
 *
 * @param upload the file it came from, null for one typed by hand
 * @param fileRow its number there, null for one typed by hand
 * @param commune the commune of the list where the row names none
 */
record StoredRow(
        UUID id,
        UUID list,
        int number,
        UUID upload,
        Integer fileRow,
        UnitCode commune,
        byte[] hash,
        ParsedRow parsed) {

    SurveyedPerson person() {
        return parsed.person();
    }

    List<RowFault> faults() {
        return parsed.faults();
    }

    Map<ImportColumn, String> rejected() {
        return parsed.rejected();
    }

    RowVerdict verdict() {
        if (parsed.faults().isEmpty()) {
            return RowVerdict.GOOD;
        }
        boolean hard =
                parsed.faults().stream().anyMatch(fault -> fault.severity() == Severity.HARD);
        return hard ? RowVerdict.FAULTY : RowVerdict.WARNED;
    }

    String name() {
        if (person().name() != null) {
            return person().name().value();
        }
        return Optional.ofNullable(parsed.rejected().get(ImportColumn.FULL_NAME)).orElse("");
    }

    LocalDate birthDate() {
        return person().birthDate() == null ? null : person().birthDate().storedDate();
    }
}
