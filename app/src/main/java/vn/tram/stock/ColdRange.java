package vn.tram.stock;

import java.math.BigDecimal;

/**
 * How cold a store is kept. Liquid vaccine in use lies at +2 to +8 °C (TT 34/2018 art. 4); the two
 * frozen ranges are those of the makers' papers for mRNA and vector vaccine and are from memory.
 */
public enum ColdRange {
    CHILLED(2, 8),
    FROZEN(-25, -15),
    ULTRA(-90, -60);

    private final BigDecimal least;
    private final BigDecimal most;

    ColdRange(int least, int most) {
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
    }

    /** In degrees Celsius, both ends included. */
    public boolean holds(BigDecimal celsius) {
        return celsius.compareTo(least) >= 0 && celsius.compareTo(most) <= 0;
    }

    public BigDecimal least() {
        return least;
    }

    public BigDecimal most() {
        return most;
    }
}
