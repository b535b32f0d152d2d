package vn.tram.worklist;

/** Whose work an inbox shows. */
public enum InboxTab {
    MINE,
    UNASSIGNED,
    ALL
}
