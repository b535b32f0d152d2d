package vn.tram.workflow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tram.staff.CasePlace;

/**
 * What inbox and deadlines need to know of a case.
 *
 * @param code the number people use, e.g. {@code DS-2026-0124}
 * @param title one line; no name or number of a person
 * @param size how many rows or people it is about, where that says something
 * @param eventDate the day whose rules the case keeps
 */
public record CaseFacts(
        String code,
        String title,
        Optional<Integer> size,
        CasePlace place,
        LocalDate eventDate,
        Optional<UUID> campaign) {}
