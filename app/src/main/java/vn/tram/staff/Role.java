package vn.tram.staff;

/**
 * What somebody does, independent of the kind of organisation they sit in. A role is held together
 * with a unit: see {@link Right}. The names are also the candidate groups in the process models.
 */
public enum Role {
    /**
     * Collects people into lists and repairs rows: hamlet team, support team, school, enterprise.
     */
    LIST_MAKER,
    /** Commune health station. */
    STATION,
    /** Commune police: compares people with the population database. */
    IDENTITY,
    /** Chair or deputy of the commune People's Committee. */
    COMMUNE,
    /** District steering committee and health centre; only in units of three levels. */
    DISTRICT,
    /** Department of Health and CDC of a province. */
    PROVINCE,
    /** Looks after overdue work of all units below. */
    SUPERVISOR,
    /** Reads who saw and changed what. */
    AUDITOR,
    /** Keeps accounts, units and rules. Sees no case and no person. */
    ADMIN
}
