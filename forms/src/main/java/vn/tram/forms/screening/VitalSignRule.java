package vn.tram.forms.screening;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a version asks for a measurement, of whom, and from which value on it is a finding. What
 * is measured without being asked for is judged all the same.
 *
 * @param below the lowest value that is not a finding; empty when low values are none
 * @param above the highest value that is not a finding; empty when high values are none
 */
public record VitalSignRule(
        VitalSign sign, Need need, Optional<BigDecimal> below, Optional<BigDecimal> above) {

    /** Who must be measured. */
    public enum Need {
        EVERYBODY {
            @Override
            boolean covers(Patient patient) {
                return true;
            }
        },
        /** Known high or low pressure, cardiovascular disease, or older than 65 (4355). */
        PRESSURE_AT_RISK {
            @Override
            boolean covers(Patient patient) {
                return patient.hyperOrHypotension()
                        || patient.cardiovascularDisease()
                        || patient.age() > Questionnaires.OLD_AGE;
            }
        },
        /** Heart failure in the history, or chest pain or dyspnoea now (4355). */
        HEART_OR_BREATH {
            @Override
            boolean covers(Patient patient) {
                return patient.heartFailure() || patient.chestPainOrDyspnoea();
            }
        },
        /** Not asked for; judged when measured. */
        NOBODY {
            @Override
            boolean covers(Patient patient) {
                return false;
            }
        };

        abstract boolean covers(Patient patient);
    }

    public VitalSignRule {
        Objects.requireNonNull(sign, "sign");
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(below, "below");
        Objects.requireNonNull(above, "above");
    }

    boolean asksFor(Patient patient) {
        return need.covers(patient);
    }

    boolean isFinding(BigDecimal value) {
        return below.filter(limit -> value.compareTo(limit) < 0).isPresent()
                || above.filter(limit -> value.compareTo(limit) > 0).isPresent();
    }
}
