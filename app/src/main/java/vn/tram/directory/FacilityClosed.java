package vn.tram.directory;

import vn.tram.staff.StaffId;

/** Published inside the transaction that closes a facility. */
public record FacilityClosed(Facility facility, StaffId by) {}
