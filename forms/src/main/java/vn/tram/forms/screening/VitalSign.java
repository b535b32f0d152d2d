package vn.tram.forms.screening;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * What may be measured before an injection. The plausible range keeps typing mistakes out (a
 * temperature of 98, a pulse of 7); it is wide and no medical limit. Those are in {@link
 * VitalSignRule}.
 */
public enum VitalSign {
    TEMPERATURE("temperature", "Thân nhiệt", "Temperature", "°C", 1, "33", "43"),
    PULSE("pulse", "Mạch", "Pulse", "lần/phút", 0, "30", "220"),
    SYSTOLIC("systolic", "Huyết áp tâm thu", "Systolic pressure", "mmHg", 0, "50", "280"),
    DIASTOLIC("diastolic", "Huyết áp tâm trương", "Diastolic pressure", "mmHg", 0, "20", "180"),
    RESPIRATION("respiration", "Nhịp thở", "Respiration", "lần/phút", 0, "5", "70"),
    SPO2("spo2", "SpO₂", "SpO₂", "%", 0, "50", "100");

    private final String code;
    private final Wording label;
    private final String unit;
    private final int decimals;
    private final BigDecimal lowest;
    private final BigDecimal highest;

    VitalSign(
            String code,
            String vi,
            String en,
            String unit,
            int decimals,
            String lowest,
            String highest) {
        this.code = code;
        this.label = new Wording(vi, en);
        this.unit = unit;
        this.decimals = decimals;
        this.lowest = new BigDecimal(lowest);
        this.highest = new BigDecimal(highest);
    }

    /** Stable, lower case: {@code systolic}. */
    public String code() {
        return code;
    }

    public Wording label() {
        return label;
    }

    /** As printed, such as {@code °C}. */
    public String unit() {
        return unit;
    }

    /** How many digits after the comma a value may have. */
    public int decimals() {
        return decimals;
    }

    /** The lowest value that is taken for a measurement and not for a typing mistake. */
    public BigDecimal lowest() {
        return lowest;
    }

    /** The highest value that is taken for a measurement and not for a typing mistake. */
    public BigDecimal highest() {
        return highest;
    }

    boolean takes(BigDecimal value) {
        return value.compareTo(lowest) >= 0
                && value.compareTo(highest) <= 0
                && value.stripTrailingZeros().scale() <= decimals;
    }

    /** The sign with this code. An unknown code is a bug of its caller. */
    public static VitalSign of(String code) {
        return Arrays.stream(values())
                .filter(sign -> sign.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no vital sign " + code));
    }
}
