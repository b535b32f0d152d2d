package vn.tram.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListState;

/**
 * One list of the demonstration and what becomes of it.
 *
 * @param until the state in which it is left
 * @param taken whether whoever has it on their desk has taken it
 * @param endedOn the day its working days are counted back from; null means today
 * @param daysAgo working days before that, one for each {@link Act} it goes through
 * @param file name of the file it is imported from; null when it is typed
 * @param leftOut numbers of rows the station leaves out, with the reason
 * @param faults numbers of rows that something is wrong with
 * @param again people who stand on a list a second time
 */
record Story(
        String key,
        String campaign,
        String cast,
        String commune,
        String facility,
        String title,
        ListState until,
        boolean taken,
        String endedOn,
        List<Integer> daysAgo,
        Crowd people,
        String file,
        Map<Integer, String> leftOut,
        Map<Integer, RowFlaw> faults,
        List<Again> again) {

    Story {
        leftOut = leftOut == null ? Map.of() : leftOut;
        faults = faults == null ? Map.of() : faults;
        again = again == null ? List.of() : again;
    }

    /** What is done with a list, in the order of {@code daysAgo}. */
    enum Act {
        OPEN,
        SUBMIT,
        REVIEW,
        COMPARE,
        APPROVE,
        PRIORITISE
    }

    /** Somebody of a list (of this one, too) comes once more, recognisable by something. */
    record Again(String of, int row, Likeness as) {}

    /** By what the second record of a person can be recognised. */
    enum Likeness {
        NUMBER,
        BIRTH_DATE,
        PHONE,
        YEAR
    }

    UnitCode unit() {
        return UnitCode.of(commune);
    }

    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(endedOn).map(LocalDate::parse);
    }

    Optional<String> facilityCode() {
        return Optional.ofNullable(facility);
    }

    Optional<String> fileName() {
        return Optional.ofNullable(file);
    }

    int daysAgo(Act act) {
        return daysAgo.get(Math.min(act.ordinal(), daysAgo.size() - 1));
    }
}
