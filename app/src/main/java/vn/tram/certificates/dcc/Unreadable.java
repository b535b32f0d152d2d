package vn.tram.certificates.dcc;

/**
 * Ends the reading of a text, from whatever layer. Checked and without a stack trace: it is a value
 * on its way to {@link Judgement.NotACertificate}, thrown for strangers' input, and must cost
 * nothing.
 */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final NotReadable reason;

    Unreadable(NotReadable reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    NotReadable reason() {
        return reason;
    }
}
