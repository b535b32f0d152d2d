package vn.tram.complaints;

import java.util.Locale;

/**
 * Whom feedback is about. It is examined by the Department of Health of the province where the
 * place that is named lies, never by the place itself, and nobody who works at a facility sees what
 * is said about it.
 *
 * @param whom name or duty of the person as far as the citizen knows it; may be empty, at most
 *     {@link #WHOM_MOST} characters
 */
public record Feedback(Subject subject, String whom) {

    public static final int WHOM_MOST = 160;

    /** The words are the message {@code complaints.about.<code>}. */
    public enum Subject {
        /** A facility as a whole. */
        FACILITY,
        /** Somebody who works at a facility. */
        STAFF,
        /** An authority of a commune or district, or an official there. */
        OFFICE;

        /** Stable, lower case: {@code facility}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of a facility as a whole. */
    public static Feedback onAFacility() {
        return new Feedback(Subject.FACILITY, "");
    }

    /** Without whom, so that no name reaches a log. */
    @Override
    public String toString() {
        return "Feedback[" + subject + "]";
    }
}
