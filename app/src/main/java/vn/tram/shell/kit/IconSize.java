package vn.tram.shell.kit;

/** The four sizes icons are drawn in: 15, 18, 24 and 36 pixels. */
public enum IconSize {
    SMALL("s"),
    NORMAL(""),
    LARGE("l"),
    HUGE("xl");

    private final String cssClass;

    IconSize(String cssClass) {
        this.cssClass = cssClass;
    }

    String cssClass() {
        return cssClass;
    }
}
