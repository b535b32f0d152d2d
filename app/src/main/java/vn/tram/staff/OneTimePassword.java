package vn.tram.staff;

import java.util.Objects;

/**
 * A password that its owner must replace at the next log-in. Shown to the administrator once and
 * stored nowhere; its text never reaches a log by accident.
 */
public final class OneTimePassword {

    private final String text;

    public OneTimePassword(String text) {
        this.text = Objects.requireNonNull(text);
    }

    /** The password itself, for the one screen that shows it. */
    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "OneTimePassword[hidden]";
    }
}
