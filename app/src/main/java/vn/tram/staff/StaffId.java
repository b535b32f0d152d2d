package vn.tram.staff;

import java.util.UUID;

/** Identifies an account of a member of staff. */
public record StaffId(UUID value) {}
