package vn.tram.forms.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A questionnaire filled in for one person: what is wrong with it, and what it found. Saved step by
 * step, so it may be incomplete; only one without faults is concluded.
 */
public record ScreeningSheet(
        Questionnaire questionnaire,
        Patient patient,
        List<Answer> answers,
        List<Measurement> measurements) {

    /** How far above the usual value a treated hypertensive's pressure is a finding, in mmHg. */
    static final int ABOVE_USUAL = 30;

    public ScreeningSheet {
        Objects.requireNonNull(questionnaire, "questionnaire");
        Objects.requireNonNull(patient, "patient");
        answers = List.copyOf(answers);
        measurements = List.copyOf(measurements);
    }

    /**
     * Everything that keeps it from being concluded, in the order of the form; empty when nothing
     * does.
     */
    public List<ScreeningFault> faults() {
        return Stream.concat(
                        new AnswerCheck(questionnaire, patient).faults(answers),
                        new MeasurementCheck(questionnaire, patient).faults(measurements))
                .toList();
    }

    /**
     * What was found, each to be put to the decision table: the questions answered with 'yes', an
     * age that the version asks about, and what was measured outside its limits. Empty means that
     * the person is eligible.
     *
     * @throws IllegalStateException when there are faults
     */
    public List<PositiveFinding> findings() {
        if (!faults().isEmpty()) {
            throw new IllegalStateException("a screening with faults was concluded: " + faults());
        }
        List<PositiveFinding> findings = new ArrayList<>();
        answers.stream().filter(Answer::yes).map(PositiveFinding::of).forEach(findings::add);
        if (ageCounts()) {
            findings.add(PositiveFinding.of(Finding.AGE_OVER_65));
        }
        Stream.of(VitalSign.values())
                .filter(this::outsideLimits)
                .map(ScreeningSheet::findingOf)
                .distinct()
                .map(PositiveFinding::of)
                .forEach(findings::add);
        return List.copyOf(findings);
    }

    private boolean ageCounts() {
        return patient.age() > Questionnaires.OLD_AGE
                && questionnaire.item(Finding.AGE_OVER_65.code()).isPresent();
    }

    private boolean outsideLimits(VitalSign sign) {
        Optional<Measurement> measured =
                measurements.stream().filter(value -> value.sign() == sign).findFirst();
        return measured.filter(
                        value ->
                                questionnaire.rule(sign).isFinding(value.value())
                                        || farAboveUsual(value))
                .isPresent();
    }

    private boolean farAboveUsual(Measurement value) {
        return value.sign() == VitalSign.SYSTOLIC
                && patient.usualSystolic().isPresent()
                && value.value().intValue() >= patient.usualSystolic().getAsInt() + ABOVE_USUAL;
    }

    private static Finding findingOf(VitalSign sign) {
        return switch (sign) {
            case TEMPERATURE -> Finding.TEMPERATURE;
            case PULSE -> Finding.PULSE;
            case SYSTOLIC, DIASTOLIC -> Finding.BLOOD_PRESSURE;
            case RESPIRATION -> Finding.RESPIRATION;
            case SPO2 -> Finding.SPO2;
        };
    }
}
