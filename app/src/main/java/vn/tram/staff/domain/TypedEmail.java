package vn.tram.staff.domain;

import java.util.Optional;
import vn.tram.kernel.EmailAddress;
import vn.tram.kernel.Outcome;
import vn.tram.staff.StaffRefusal;

/** An e-mail address as somebody typed it, for their own account or another's. */
final class TypedEmail {

    private TypedEmail() {}

    static Outcome<Void> change(StaffAccount account, String typed) {
        Optional<EmailAddress> address = EmailAddress.of(typed);
        if (address.isEmpty() && !typed.isBlank()) {
            return Outcome.refused(StaffRefusal.EMAIL_MALFORMED);
        }
        account.changeEmail(address);
        return Outcome.done();
    }
}
