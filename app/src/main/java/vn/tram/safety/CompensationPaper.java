package vn.tram.safety;

/** A paper that proves a damage, as the rule of the date asks for it. */
public enum CompensationPaper {
    EVENT_REPORT,
    INVESTIGATION_FORM,
    MEDICAL_RECORD,
    /** Discharge paper and invoices. */
    INVOICES,
    DISABILITY_DEGREE,
    DEATH_CERTIFICATE,
    /** Of the family. */
    APPLICATION,
    VACCINATION_RECORD
}
