package vn.tram.shell;

/** The blocks of the menu, from top to bottom; a hairline lies between two. */
public enum MenuGroup {
    /** Work that waits for somebody. */
    WORK,
    /** What is looked up: people, stock, reports. */
    REFERENCE,
    /** Rules, accounts, help. */
    SYSTEM
}
