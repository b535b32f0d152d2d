package vn.tram.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that a mail server can take: a local part of letters, digits and the usual
 * signs, and a domain with a dot, in ASCII; the domain is kept in lower case. Quoted local parts
 * and addresses in square brackets are not taken.
 */
public record EmailAddress(String value) {

    /** The longest path that SMTP carries (RFC 5321), also the width of the column. */
    public static final int MAX_LENGTH = 254;

    private static final int LOCAL_MAX = 64;
    private static final Pattern FORM =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    public EmailAddress {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
        int at = value.indexOf('@');
        value = value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
    }

    /** What somebody typed, with spaces around it taken away; empty when it is no address. */
    public static Optional<EmailAddress> of(String typed) {
        String text = typed == null ? "" : typed.strip();
        return wellFormed(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    private static boolean wellFormed(String text) {
        return text != null
                && text.length() <= MAX_LENGTH
                && text.indexOf('@') <= LOCAL_MAX
                && FORM.matcher(text).matches();
    }

    /** First letter and domain: {@code d•••••@example.vn}. */
    public String masked() {
        return value.charAt(0) + "•••••" + value.substring(value.indexOf('@'));
    }

    /** Masked, so that an address does not reach a log by accident. */
    @Override
    public String toString() {
        return masked();
    }
}
