package vn.tram.safety;

import java.time.LocalDate;

/**
 * The law of adverse events by date. Two regimes meet on 1 July 2026 (Nghị định 104/2016 with Thông
 * tư 34/2018 and 24/2018 before, Nghị định 165/2026 with Thông tư 13/2026 since); a case keeps the
 * rule of the day of its event.
 */
public interface SafetyRules {

    /**
     * @throws IllegalArgumentException for a day before 1 July 2016, of which no event can be filed
     */
    SafetyRule on(LocalDate eventDate);
}
