package vn.tram.sessions;

import vn.tram.staff.StaffId;

/**
 * Somebody assigned to a session.
 *
 * @param duty HEAD, RECEPTION, SCREENING, INJECTION, OBSERVATION, EMERGENCY or DATA
 * @param qualification DOCTOR, PHYSICIAN_ASSISTANT, NURSE, MIDWIFE or OTHER
 */
public record SessionStaff(StaffId id, String name, String duty, String qualification, int desk) {

    /** Whether this person may decide where a screening stops. */
    public boolean decidesOnDuty() {
        return duty.equals("HEAD") || qualification.equals("DOCTOR");
    }
}
