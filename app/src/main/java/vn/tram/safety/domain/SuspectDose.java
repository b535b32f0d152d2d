package vn.tram.safety.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The dose that an event followed, with what the system knows of it.
 *
 * @param givenAt of a dose entered afterwards, whose hour nobody knows, the begin of its day
 */
record SuspectDose(
        UUID id,
        UUID person,
        String product,
        Optional<UUID> lot,
        Optional<String> lotText,
        Instant givenAt,
        LocalDate givenOn,
        Optional<UUID> facility,
        Optional<UUID> session) {}
