package vn.tram.directory;

import vn.tram.staff.StaffId;

/** Published inside the transaction that opens a facility. */
public record FacilityOpened(Facility facility, StaffId by) {}
