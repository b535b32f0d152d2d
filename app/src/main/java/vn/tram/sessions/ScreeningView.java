package vn.tram.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tram.forms.screening.Questionnaire;
import vn.tram.forms.screening.ScreeningFault;
import vn.tram.forms.screening.VitalSign;
import vn.tram.processes.sessions.ScreeningConclusion;
import vn.tram.processes.sessions.ScreeningOutcome.Outcome;

/**
 * A screening with what follows from it.
 *
 * @param questions codes of what this person is asked, in the order of the form
 * @param measured what this person must have measured
 * @param faults what keeps it from being concluded
 * @param effects what each finding leads to, by its code
 * @param conclusion what the answers given so far lead to
 * @param passed whether an injection may follow at this place
 * @param concludedAt empty while it is being filled in
 * @param by who screens or screened
 */
public record ScreeningView(
        Questionnaire questionnaire,
        ScreeningDraft draft,
        int revision,
        List<String> questions,
        List<VitalSign> measured,
        List<ScreeningFault> faults,
        Map<String, Outcome> effects,
        ScreeningConclusion conclusion,
        boolean passed,
        Optional<Instant> concludedAt,
        Optional<String> by,
        Optional<String> overruledBy) {}
