package vn.tram.staff;

/**
 * A member of staff as shown in a choice: who to reassign to, who to tell.
 *
 * @param jobTitle may be empty
 */
public record StaffSummary(StaffId id, String displayName, String jobTitle) {}
