package vn.tram.doses;

/** Why somebody is to have no further dose. */
public enum StopCode {
    /**
     * Screening found a contraindication to vaccines of the kind (forms of 4355 and 5785/QĐ-BYT:
     * chống chỉ định với vắc xin cùng loại).
     */
    CONTRAINDICATED,
    /** The person did not agree; not planned or invited again until the mind is changed. */
    REFUSED
}
