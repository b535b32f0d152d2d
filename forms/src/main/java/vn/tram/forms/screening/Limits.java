package vn.tram.forms.screening;

import static vn.tram.forms.screening.VitalSignRule.Need.EVERYBODY;
import static vn.tram.forms.screening.VitalSignRule.Need.HEART_OR_BREATH;
import static vn.tram.forms.screening.VitalSignRule.Need.NOBODY;
import static vn.tram.forms.screening.VitalSignRule.Need.PRESSURE_AT_RISK;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tram.forms.screening.VitalSignRule.Need;

/**
 * The vital signs by version. The limits are the same for all adults; who is measured is not, and
 * SpO₂ is part of 2995 only.
 */
final class Limits {

    static final List<VitalSignRule> OF_2995 =
            rules(EVERYBODY, EVERYBODY, EVERYBODY, EVERYBODY, EVERYBODY);
    static final List<VitalSignRule> OF_3802 =
            rules(EVERYBODY, EVERYBODY, EVERYBODY, EVERYBODY, NOBODY);
    static final List<VitalSignRule> SINCE_4355 =
            rules(EVERYBODY, PRESSURE_AT_RISK, HEART_OR_BREATH, HEART_OR_BREATH, NOBODY);

    /** The form asks for temperature and pulse; it has a limit for the temperature only. */
    static final List<VitalSignRule> OF_CHILDREN =
            List.of(
                    rule(VitalSign.TEMPERATURE, EVERYBODY, "35.5", "37.5"),
                    rule(VitalSign.PULSE, EVERYBODY, "", ""),
                    rule(VitalSign.SYSTOLIC, NOBODY, "", ""),
                    rule(VitalSign.DIASTOLIC, NOBODY, "", ""),
                    rule(VitalSign.RESPIRATION, NOBODY, "", ""),
                    rule(VitalSign.SPO2, NOBODY, "", ""));

    private Limits() {}

    private static List<VitalSignRule> rules(
            Need temperature, Need pressure, Need pulse, Need respiration, Need spo2) {
        return List.of(
                rule(VitalSign.TEMPERATURE, temperature, "35.5", "37.5"),
                rule(VitalSign.PULSE, pulse, "60", "100"),
                rule(VitalSign.SYSTOLIC, pressure, "90", "140"),
                rule(VitalSign.DIASTOLIC, pressure, "60", "90"),
                rule(VitalSign.RESPIRATION, respiration, "", "25"),
                rule(VitalSign.SPO2, spo2, "94", ""));
    }

    private static VitalSignRule rule(VitalSign sign, Need need, String below, String above) {
        return new VitalSignRule(sign, need, limit(below), limit(above));
    }

    private static Optional<BigDecimal> limit(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
    }
}
