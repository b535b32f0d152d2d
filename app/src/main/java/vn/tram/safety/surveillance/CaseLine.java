package vn.tram.safety.surveillance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Sex;
import vn.tram.processes.safety.AdverseEventSeverity.National;
import vn.tram.processes.safety.AdverseEventSeverity.Reason;
import vn.tram.safety.EventState;
import vn.tram.safety.PatientState;

/**
 * A case as a line of a list, without who it is about.
 *
 * @param lot number, as known here or as told
 * @param sinceDose empty where nobody knows when the dose was given
 * @param age in completed years; empty for somebody who is not known here
 */
public record CaseLine(
        UUID id,
        String code,
        Instant eventAt,
        Instant recordedAt,
        Optional<Duration> sinceDose,
        Optional<String> product,
        Optional<String> lot,
        String facility,
        National national,
        Reason reason,
        boolean serious,
        PatientState outcome,
        EventState state,
        Optional<Integer> age,
        Optional<Sex> sex) {}
