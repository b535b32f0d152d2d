package vn.tram.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.staff.CasePlace;

/**
 * What inbox and deadlines need to know of a case.
 *
 * @param code the number people use, e.g. {@code DS-2026-0124}
 * @param title one line; no name or number of a person
 * @param size how many rows or people it is about, where that says something
 * @param hamlets as written, each once; at most {@link #MOST_HAMLETS} of a case in many
 * @param eventDate the day whose rules the case keeps
 */
public record CaseFacts(
        String code,
        String title,
        Optional<Integer> size,
        List<String> hamlets,
        CasePlace place,
        LocalDate eventDate,
        Optional<UUID> campaign) {

    public static final int MOST_HAMLETS = 30;
}
