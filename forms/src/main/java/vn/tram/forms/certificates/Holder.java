package vn.tram.forms.certificates;

import java.util.Objects;

/**
 * Whom a paper is about.
 *
 * @param birth as far as it is known: {@code 12/05/1988}, {@code 05/1988} or {@code 1988}
 * @param idNumber empty where there is none, as phone and address
 */
public record Holder(String name, String birth, String idNumber, String phone, String address) {

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
}
