package vn.tram.forms.screening;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A value as it was typed; whether it can be one at all is judged by {@link ScreeningSheet}.
 *
 * @param value in the sign's unit
 */
public record Measurement(VitalSign sign, BigDecimal value) {

    public Measurement {
        Objects.requireNonNull(sign, "sign");
        Objects.requireNonNull(value, "value");
    }

    /** From a number as code writes it, such as {@code 36.8}. */
    public static Measurement of(VitalSign sign, String value) {
        return new Measurement(sign, new BigDecimal(value));
    }

    /** The value as papers write it, such as {@code 36,8}. */
    public String printed() {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
