package vn.tram.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.tram.forms.screening.ScreeningFault;
import vn.tram.processes.sessions.ScreeningConclusion;
import vn.tram.processes.sessions.ScreeningOutcome.Outcome;
import vn.tram.sessions.DayRefusal.Plain;
import vn.tram.sessions.domain.ScreeningRules.Assessment;

/** What a screening still needs before it is concluded, and when a doctor may overrule it. */
class ScreeningDecisionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final ScreeningFault UNANSWERED =
            new ScreeningFault(ScreeningFault.Kind.UNANSWERED, "pregnancy");

    private static Assessment assessed(Outcome outcome, boolean passed, ScreeningFault... faults) {
        return new Assessment(
                List.of(),
                List.of(),
                List.of(faults),
                Map.of(),
                new ScreeningConclusion(outcome, List.of(), false, Set.of()),
                passed);
    }

    private static Optional<Plain> missing(Assessment assessed, boolean signed, LocalDate... day) {
        return ScreeningConcluding.missing(
                assessed, signed, List.of(day).stream().findFirst(), DAY);
    }

    @Test
    void whoeverIsEligibleNeedsNothingMore() {
        assertThat(missing(assessed(Outcome.ELIGIBLE, true), false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void anOpenQuestionKeepsEveryOutcomeOpen(Outcome outcome) {
        Assessment open = assessed(outcome, !outcome.stops(), UNANSWERED);

        assertThat(missing(open, true, DAY.plusDays(1))).contains(Plain.SCREENING_INCOMPLETE);
        assertThat(ScreeningOverruling.barred(open)).contains(Plain.SCREENING_INCOMPLETE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"CAUTION", "HOSPITAL"})
    void careIsSignedWhereTheInjectionGoesOn(Outcome outcome) {
        assertThat(missing(assessed(outcome, true), false)).contains(Plain.CAUTION_UNSIGNED);
        assertThat(missing(assessed(outcome, true), true)).isEmpty();
        assertThat(missing(assessed(outcome, false), false))
                .as("what goes to another place is not signed here")
                .isEmpty();
    }

    @Test
    void aPostponementIsUntilADayAfterTheSession() {
        Assessment postponed = assessed(Outcome.POSTPONED, false);

        assertThat(missing(postponed, false)).contains(Plain.DATE_MISSING);
        assertThat(missing(postponed, false, DAY)).contains(Plain.DATE_MISSING);
        assertThat(missing(postponed, false, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void aContraindicationNeedsNoDayAndNoSignature() {
        assertThat(missing(assessed(Outcome.CONTRAINDICATED, false), false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"CONTRAINDICATED"},
            mode = Mode.EXCLUDE)
    void whatStopsIsOverruledAndWhatPassesIsNot(Outcome outcome) {
        assertThat(ScreeningOverruling.barred(assessed(outcome, false))).isEmpty();
        assertThat(ScreeningOverruling.barred(assessed(outcome, true)))
                .contains(Plain.NOTHING_STOPS);
    }

    @Test
    void aContraindicationIsNotOverruled() {
        assertThat(ScreeningOverruling.barred(assessed(Outcome.CONTRAINDICATED, false)))
                .contains(Plain.CONTRAINDICATED);
    }
}
