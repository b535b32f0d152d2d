package vn.tram.safety.causality;

/** The steps of the assessment, in their order. */
public enum Step {
    ELIGIBILITY,
    CHECKLIST,
    ALGORITHM,
    CLASSIFICATION
}
