package vn.tram.forms;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A date as official papers write it: {@code ngày 05 tháng 02 năm 2026}. Days below ten and the
 * months January and February carry a zero in front (Decree 30/2020/NĐ-CP, Annex I, part II, no.
 * 4).
 */
public record VietnameseDate(LocalDate date) {

    private static final int LAST_MONTH_WITH_ZERO = 2;

    /** The date in words, without the place in front. */
    public String inWords() {
        String month = date.getMonthValue() <= LAST_MONTH_WITH_ZERO ? "%02d" : "%d";
        return String.format(
                Locale.ROOT,
                "ngày %02d tháng " + month + " năm %d",
                date.getDayOfMonth(),
                date.getMonthValue(),
                date.getYear());
    }
}
