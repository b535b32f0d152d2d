package vn.tram.forms.certificates;

import java.util.Objects;

/**
 * Whom a paper is about.
 *
 * @param birth as far as it is known: {@code 12/05/1988}, {@code 05/1988} or {@code 1988}
 * @param idNumber empty where there is none, as phone and address
 */
public record Holder(String name, String birth, String idNumber, String phone, String address) {

    private static final int LONG_NAME = 38;
    private static final int VERY_LONG_NAME = 90;

    public Holder {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(birth, "birth");
        Objects.requireNonNull(idNumber, "idNumber");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(address, "address");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a paper about nobody");
        }
    }

    /** Longer names are set smaller. */
    public String nameSize() {
        return nameVeryLong() ? "very-long-name" : name.length() > LONG_NAME ? "long-name" : "";
    }

    boolean nameVeryLong() {
        return name.length() > VERY_LONG_NAME;
    }
}
