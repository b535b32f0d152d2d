package vn.tram.forms.certificates;

import java.util.Objects;

/**
 * A dose as papers write it.
 *
 * @param slot where it belongs in a course
 * @param date such as {@code 21/11/2026}
 * @param lot empty where it is not known
 * @param facility who gave it; empty where it is not known
 * @param attested the one that the code on the paper says
 */
public record GivenDose(
        Slot slot, String date, String vaccine, String lot, String facility, boolean attested) {

    public GivenDose {
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(vaccine, "vaccine");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(facility, "facility");
    }

    /** A place in a course: the first booster is {@code BOOSTER}, 1. */
    public record Slot(Category category, int ordinal) {

        public Slot {
            Objects.requireNonNull(category, "category");
            if (ordinal < 1) {
                throw new IllegalArgumentException("a dose number " + ordinal);
            }
        }

        /** {@code Cơ bản mũi 2}. */
        public String words() {
            return switch (category) {
                case BASIC -> "Cơ bản mũi " + ordinal;
                case ADDITIONAL -> ordinal == 1 ? "Bổ sung" : "Bổ sung " + ordinal;
                case BOOSTER -> "Nhắc lại lần " + ordinal;
            };
        }

        /** {@code Basic dose 2}. */
        public String wordsInEnglish() {
            return switch (category) {
                case BASIC -> "Basic dose " + ordinal;
                case ADDITIONAL -> ordinal == 1 ? "Additional dose" : "Additional dose " + ordinal;
                case BOOSTER -> "Booster dose " + ordinal;
            };
        }
    }

    /** In the order of a course. */
    public enum Category {
        BASIC,
        ADDITIONAL,
        BOOSTER
    }
}
