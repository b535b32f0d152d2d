package vn.tram.sessions;

import java.util.Locale;
import vn.tram.staff.StaffId;

/**
 * Somebody assigned to a desk, in writing (TT 34/2018 art. 9).
 *
 * @param id of the account; people without one carry an id of their own in this session
 * @param desk number of the desk set; 0 for all
 */
public record PlannedStaff(
        StaffId id, String name, Duty duty, int desk, Qualification qualification) {

    /** What somebody does in a session. */
    public enum Duty {
        HEAD,
        RECEPTION,
        SCREENING,
        INJECTION,
        OBSERVATION,
        EMERGENCY,
        DATA;

        /** For message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Level of training. {@code PHYSICIAN_ASSISTANT} is <i>y sỹ</i>. */
    public enum Qualification {
        DOCTOR,
        PHYSICIAN_ASSISTANT,
        NURSE,
        MIDWIFE,
        OTHER;

        /** Counts as medical staff. */
        public boolean medical() {
            return this != OTHER;
        }

        /** May screen and watch over people: <i>y sỹ</i> or higher. */
        public boolean mayScreen() {
            return this == DOCTOR || this == PHYSICIAN_ASSISTANT;
        }
    }
}
