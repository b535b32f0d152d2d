package vn.tram.doses;

/**
 * How a dose came into the record: entered at the desk, from the paper of a session afterwards, as
 * a retrospective record (<i>hồi cứu</i>), by a complaint, from a file.
 */
public enum DoseSource {
    LIVE,
    PAPER,
    RETROSPECTIVE,
    COMPLAINT,
    IMPORT
}
