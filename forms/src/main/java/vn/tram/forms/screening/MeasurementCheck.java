package vn.tram.forms.screening;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tram.forms.screening.ScreeningFault.Kind;

/** Holds measurements against what had to be measured and against what can be at all. */
final class MeasurementCheck {

    private final Questionnaire questionnaire;
    private final Patient patient;

    MeasurementCheck(Questionnaire questionnaire, Patient patient) {
        this.questionnaire = questionnaire;
        this.patient = patient;
    }

    Stream<ScreeningFault> faults(List<Measurement> measurements) {
        Map<VitalSign, List<Measurement>> bySign =
                measurements.stream().collect(Collectors.groupingBy(Measurement::sign));
        Stream<ScreeningFault> each =
                Stream.of(VitalSign.values())
                        .flatMap(sign -> sign(sign, bySign.getOrDefault(sign, List.of())));
        return Stream.concat(each, pressure(bySign));
    }

    private Stream<ScreeningFault> sign(VitalSign sign, List<Measurement> values) {
        if (values.isEmpty()) {
            return when(questionnaire.measuredOf(patient).contains(sign), Kind.NOT_MEASURED, sign);
        }
        if (values.size() > 1) {
            return when(true, Kind.MEASURED_TWICE, sign);
        }
        return when(!sign.takes(values.get(0).value()), Kind.IMPLAUSIBLE, sign);
    }

    private Stream<ScreeningFault> pressure(Map<VitalSign, List<Measurement>> bySign) {
        boolean upper = bySign.containsKey(VitalSign.SYSTOLIC);
        boolean lower = bySign.containsKey(VitalSign.DIASTOLIC);
        if (upper && lower) {
            boolean crossed =
                    bySign.get(VitalSign.DIASTOLIC)
                                    .get(0)
                                    .value()
                                    .compareTo(bySign.get(VitalSign.SYSTOLIC).get(0).value())
                            >= 0;
            return when(crossed, Kind.CROSSED_PRESSURE, VitalSign.DIASTOLIC);
        }
        VitalSign missing = upper ? VitalSign.DIASTOLIC : VitalSign.SYSTOLIC;
        boolean half = upper != lower && !questionnaire.measuredOf(patient).contains(missing);
        return when(half, Kind.HALF_PRESSURE, missing);
    }

    private static Stream<ScreeningFault> when(boolean wrong, Kind kind, VitalSign sign) {
        return wrong ? Stream.of(new ScreeningFault(kind, sign.code())) : Stream.empty();
    }
}
