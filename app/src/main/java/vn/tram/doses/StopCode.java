package vn.tram.doses;

/** Why somebody is to have no further dose. */
public enum StopCode {
    /** Screening found a contraindication to vaccines of the kind (domain.md C3.1). */
    CONTRAINDICATED,
    /** The person did not agree; not planned or invited again until the mind is changed. */
    REFUSED
}
