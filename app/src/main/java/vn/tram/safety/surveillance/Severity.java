package vn.tram.safety.surveillance;

/** What a list of events is narrowed to by how grave they are. */
public enum Severity {
    /** Serious by the criteria of WHO, the national ones among them. */
    SERIOUS,
    /** Tai biến nặng: a danger to life, sequelae or death. */
    SERIOUS_ACCIDENT,
    NOT_SERIOUS
}
