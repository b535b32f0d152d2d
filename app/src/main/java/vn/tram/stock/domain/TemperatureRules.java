package vn.tram.stock.domain;

import java.math.BigDecimal;

/** What a thermometer can show. */
final class TemperatureRules {

    private static final BigDecimal COLDEST = BigDecimal.valueOf(-120);
    private static final BigDecimal WARMEST = BigDecimal.valueOf(60);

    private TemperatureRules() {}

    static boolean possible(BigDecimal celsius) {
        return celsius.compareTo(COLDEST) >= 0
                && celsius.compareTo(WARMEST) <= 0
                && celsius.stripTrailingZeros().scale() <= 1;
    }
}
