package vn.tram.doses;

/** Where on the body the dose went in. */
public enum InjectionSite {
    LEFT_ARM,
    RIGHT_ARM,
    LEFT_THIGH,
    RIGHT_THIGH
}
