package vn.tram.staff.signin;

import java.util.List;

/**
 * What came of confirming the second factor.
 *
 * @param recoveryCodes shown this once; empty unless the confirmation succeeded
 */
public record EnrolmentAnswer(SignInAnswer answer, List<String> recoveryCodes) {

    @Override
    public String toString() {
        return "EnrolmentAnswer[hidden]";
    }
}
