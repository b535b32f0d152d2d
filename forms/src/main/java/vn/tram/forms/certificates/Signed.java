package vn.tram.forms.certificates;

import java.util.Objects;
import vn.tram.forms.PrintedCode;

/**
 * What the platform signed, as papers print it.
 *
 * @param code the signed text as a QR, to be printed 35 to 60 mm wide
 * @param number by which the certificate is known, {@code URN:UVCI:01:VN:…}
 * @param issuedOn day of the signature, {@code 21/11/2026}
 * @param validUntil the moment at which the code ends, {@code 16:05, 20/11/2027}
 * @param confirmedBy who confirmed the dose, and when; empty where nobody is to be named
 */
public record Signed(
        PrintedCode code, String number, String issuedOn, String validUntil, String confirmedBy) {

    public Signed {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issuedOn, "issuedOn");
        Objects.requireNonNull(validUntil, "validUntil");
        Objects.requireNonNull(confirmedBy, "confirmedBy");
    }
}
