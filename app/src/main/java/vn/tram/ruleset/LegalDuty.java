package vn.tram.ruleset;

/** What a screen asks for because a legal text asks for it. */
public enum LegalDuty {
    /** To hold a delivery against its form and to refuse what is abnormal. */
    RECEIPT_OF_VACCINE,
    /** To read the temperature of a store twice a day. */
    TEMPERATURE_LOG,
    /** To keep to a number of people a site and session. */
    SESSION_CAPACITY,
    /** To leave it to the health department to suspend a lot. */
    LOT_SUSPENSION,
    /** To give whoever was put off a new date within the month. */
    NEW_DATE_WITHIN_MONTH,
    /** To let an expert council conclude on the cause of a serious event. */
    EXPERT_COUNCIL,
    /** To announce the cause within a day of the minutes. */
    CAUSE_ANNOUNCEMENT
}
