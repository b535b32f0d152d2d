package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The symbols of Trạm, by their names in the Lucide set. Drawn into the page as they are, in the
 * colour of the text around them; the source is the set's own files, so no user's text ever gets
 * there (docs/decisions/0041).
 */
public enum Icon {
    ACTIVITY("activity"),
    ALARM_CLOCK("alarm-clock"),
    ARROW_DOWN("arrow-down"),
    ARROW_LEFT("arrow-left"),
    ARROW_RIGHT("arrow-right"),
    ARROW_UP("arrow-up"),
    ARROW_UP_RIGHT("arrow-up-right"),
    BADGE_CHECK("badge-check"),
    BELL("bell"),
    BOOK_OPEN("book-open"),
    BUILDING_2("building-2"),
    CALENDAR_DAYS("calendar-days"),
    CHART_COLUMN("chart-column"),
    CHECK("check"),
    CHEVRON_DOWN("chevron-down"),
    CHEVRON_LEFT("chevron-left"),
    CHEVRON_RIGHT("chevron-right"),
    CIRCLE("circle"),
    CIRCLE_ALERT("circle-alert"),
    CIRCLE_CHECK("circle-check"),
    CIRCLE_HELP("circle-help"),
    CIRCLE_PAUSE("circle-pause"),
    CIRCLE_PLAY("circle-play"),
    CIRCLE_STOP("circle-stop"),
    CIRCLE_X("circle-x"),
    CLIPBOARD_CHECK("clipboard-check"),
    CLIPBOARD_LIST("clipboard-list"),
    CLOCK("clock"),
    COFFEE("coffee"),
    COPY("copy"),
    CORNER_DOWN_RIGHT("corner-down-right"),
    DATABASE("database"),
    DOWNLOAD("download"),
    ELLIPSIS("ellipsis"),
    EXTERNAL_LINK("external-link"),
    EYE("eye"),
    EYE_OFF("eye-off"),
    FILE("file"),
    FILE_CHART_COLUMN("file-chart-column"),
    FILE_DOWN("file-down"),
    FILE_SPREADSHEET("file-spreadsheet"),
    FILE_TEXT("file-text"),
    FILE_UP("file-up"),
    FILTER("filter"),
    FINGERPRINT("fingerprint"),
    FLAG("flag"),
    FLASK_CONICAL("flask-conical"),
    GIT_COMPARE("git-compare"),
    HAND("hand"),
    HEART_PULSE("heart-pulse"),
    HISTORY("history"),
    HOURGLASS("hourglass"),
    HOUSE("house"),
    ID_CARD("id-card"),
    INBOX("inbox"),
    INFO("info"),
    KEY_ROUND("key-round"),
    KEYBOARD("keyboard"),
    LANGUAGES("languages"),
    LINK("link"),
    LIST_CHECKS("list-checks"),
    LIST_PLUS("list-plus"),
    LIST_X("list-x"),
    LOADER("loader"),
    LOCK("lock"),
    LOCK_OPEN("lock-open"),
    LOG_OUT("log-out"),
    MAP("map"),
    MAP_PIN("map-pin"),
    MAXIMIZE("maximize"),
    MENU("menu"),
    MERGE("merge"),
    MESSAGE_SQUARE_TEXT("message-square-text"),
    MESSAGE_SQUARE_WARNING("message-square-warning"),
    OCTAGON_ALERT("octagon-alert"),
    PACKAGE("package"),
    PACKAGE_CHECK("package-check"),
    PENCIL("pencil"),
    PHONE("phone"),
    PLUS("plus"),
    PRINTER("printer"),
    QR_CODE("qr-code"),
    REFRESH_CW("refresh-cw"),
    SAVE("save"),
    SCALE("scale"),
    SCAN_LINE("scan-line"),
    SEARCH("search"),
    SEARCH_X("search-x"),
    SEND("send"),
    SETTINGS("settings"),
    SHIELD("shield"),
    SHIELD_CHECK("shield-check"),
    SLIDERS_HORIZONTAL("sliders-horizontal"),
    SPLIT("split"),
    STAMP("stamp"),
    STETHOSCOPE("stethoscope"),
    SYRINGE("syringe"),
    TRASH_2("trash-2"),
    TRENDING_UP("trending-up"),
    TRIANGLE_ALERT("triangle-alert"),
    UNDO_2("undo-2"),
    UNLINK("unlink"),
    UPLOAD("upload"),
    USER("user"),
    USER_CHECK("user-check"),
    USER_COG("user-cog"),
    USER_PLUS("user-plus"),
    USER_ROUND_CHECK("user-round-check"),
    USERS("users"),
    WIFI_OFF("wifi-off"),
    WORKFLOW("workflow"),
    X("x"),
    ZOOM_IN("zoom-in"),
    ZOOM_OUT("zoom-out");

    private static final String FOLDER = "META-INF/resources/webjars/lucide-static/0.468.0/icons/";

    private final String file;
    private String markup;

    Icon(String file) {
        this.file = file;
    }

    /** A symbol of 18 pixels beside a word; hidden from screen readers, which read the word. */
    public Component create() {
        return create(IconSize.NORMAL);
    }

    public Component create(IconSize size) {
        return new Glyph(this, size);
    }

    /** A symbol that stands alone and therefore says itself what it means. */
    public Component create(IconSize size, String meaning) {
        Glyph glyph = new Glyph(this, size);
        glyph.speak(meaning);
        return glyph;
    }

    /**
     * The drawing as an SVG element, for renderers ({@code .innerHTML}, in an element of class
     * {@code ic}) and pages without Vaadin.
     */
    public synchronized String markup() {
        if (markup == null) {
            markup = read();
        }
        return markup;
    }

    private String read() {
        try (InputStream in =
                Icon.class.getClassLoader().getResourceAsStream(FOLDER + file + ".svg")) {
            if (in == null) {
                throw new IllegalStateException("no such symbol in the set: " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String inner = text.substring(text.indexOf('>', text.indexOf("<svg")) + 1);
            return "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">"
                    + inner.replaceAll("\\s+", " ").trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
