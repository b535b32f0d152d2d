package vn.tram.ruleset;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The legal text behind a duty, as it is cited on a screen. Two regimes meet on 1 July 2026 (Nghị
 * định 104/2016 and Thông tư 34/2018 before, Nghị định 165/2026 and Thông tư 13/2026 since), so
 * that no message names a text of its own.
 */
public interface LegalCitations {

    /**
     * For example {@code TT 13/2026/TT-BYT Điều 12}.
     *
     * @param date the day on which the duty is done
     * @param locale English for English, Vietnamese for every other
     * @throws IllegalArgumentException when no text is known for the day, which is a bug: each duty
     *     is covered since 1 July 2016
     */
    String of(LegalDuty duty, LocalDate date, Locale locale);
}
