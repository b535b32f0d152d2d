package vn.tram.complaints;

import java.util.Locale;

/**
 * A field that somebody may say is wrong. Values are kept as text in one form: dates and birth
 * dates in ISO 8601 as far as they are known, the sex and the product by their codes. The words are
 * the message {@code complaints.field.<code>}.
 */
public enum ClaimField {
    NAME(true),
    BIRTH_DATE(true),
    SEX(true),
    ID_NUMBER(true),
    PRODUCT(false),
    GIVEN_ON(false),
    LOT(false),
    PLACE(false);

    /** Most characters of a value. */
    public static final int MOST = 200;

    private final boolean identity;

    ClaimField(boolean identity) {
        this.identity = identity;
    }

    /** Whether it says who the person is, so that the police compare it (9438/BYT-CNTT). */
    public boolean identity() {
        return identity;
    }

    /** Stable, lower case: {@code birth-date}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
