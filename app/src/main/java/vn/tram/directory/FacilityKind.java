package vn.tram.directory;

/** What kind of organisation a facility is. Says nothing about rights: those are data of staff. */
public enum FacilityKind {
    HEALTH_STATION,
    HOSPITAL,
    POLICE_STATION,
    SCHOOL,
    ENTERPRISE,
    PEOPLES_COMMITTEE
}
