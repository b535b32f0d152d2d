package vn.tram.safety;

/**
 * Class of causality (WHO, 2nd edition 2018), with the cause that TT 34/2018 Annex VII names for
 * it.
 */
public enum WhoClass {
    A1(Cause.PRODUCT),
    A2(Cause.QUALITY),
    A3(Cause.PRACTICE),
    A4(Cause.ANXIETY),
    /** Temporal link, evidence insufficient: a possible signal. */
    B1(Cause.UNDETERMINED),
    /** Signs for and against. */
    B2(Cause.UNDETERMINED),
    C(Cause.COINCIDENCE),
    /** Not classifiable. */
    D(Cause.UNDETERMINED);

    private final Cause cause;

    WhoClass(Cause cause) {
        this.cause = cause;
    }

    public Cause cause() {
        return cause;
    }

    /** As the law sorts causes. */
    public enum Cause {
        /** Inherent properties of the vaccine. */
        PRODUCT,
        /** Quality of the vaccine. */
        QUALITY,
        /** Mistakes in practice. */
        PRACTICE,
        ANXIETY,
        COINCIDENCE,
        UNDETERMINED
    }
}
