package vn.tram.safety;

/** How the person is (WHO core variable 21). */
public enum PatientState {
    RECOVERED,
    RECOVERING,
    NOT_RECOVERED,
    /** Recovered with sequelae. */
    SEQUELAE,
    DIED,
    UNKNOWN
}
