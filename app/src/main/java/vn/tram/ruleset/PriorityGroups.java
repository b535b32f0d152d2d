package vn.tram.ruleset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Priority groups by date: the sixteen of Quyết định 3355/QĐ-BYT (08/07/2021), in which the product
 * thinks, and the letters of Nghị quyết 21/NQ-CP (26/02/2021), which older lists carry.
 */
public interface PriorityGroups {

    Optional<PriorityGroup> byCode(int code, LocalDate date);

    /** The groups in force on the date, best rank first. */
    List<PriorityGroup> inForce(LocalDate date);

    /** The letters in force on the date in the order of the resolution, its group 2 last. */
    List<PriorityLetter> letters(LocalDate date);

    /**
     * The codes that a token of a list means: a code ("9", "09", "nhóm 9"), a letter ("đ", "nhóm
     * a"; d and đ are two letters), or "N2" for group 2 of the resolution, which becomes 16, the
     * last rank, so that nobody is lifted. "Nhóm 1" and "nhóm 2" mean one thing in each scheme and
     * are therefore not understood. Empty when the token means nothing on that date.
     */
    Set<Integer> codesFor(String token, LocalDate date);
}
