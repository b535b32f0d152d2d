package vn.tram.staff.signin;

/**
 * What a person needs to set up the second factor.
 *
 * @param secret Base32, for typing
 * @param uri {@code otpauth://} address for the QR
 */
public record Enrolment(String secret, String uri) {

    @Override
    public String toString() {
        return "Enrolment[hidden]";
    }
}
