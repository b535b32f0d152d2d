package vn.tram.shell.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;

/** Looks like a button, is a link to a file: works with the keyboard and "save as", too. */
public class DownloadButton extends Anchor {

    private DownloadButton(String cssClass, Icon icon, String text) {
        addClassNames("btn", cssClass);
        add(icon.create(), new Span(text));
        setRouterIgnore(true);
    }

    public static DownloadButton of(String text, Icon icon, DownloadHandler file) {
        return new DownloadButton("n", icon, text).from(file);
    }

    /** The one primary act of a screen. */
    public static DownloadButton primary(String text, Icon icon, DownloadHandler file) {
        return new DownloadButton("p", icon, text).from(file);
    }

    /** Opens the file in a tab of its own, to be read or printed there. */
    public static DownloadButton shown(String text, Icon icon, DownloadHandler file) {
        DownloadButton button = new DownloadButton("q", icon, text).from(file);
        button.getElement().removeAttribute("download");
        button.setTarget("_blank");
        return button;
    }

    /** Without a border: beside a title. */
    public static DownloadButton quiet(String text, Icon icon, DownloadHandler file) {
        return new DownloadButton("q", icon, text).from(file);
    }

    /** A file under a fixed address of the application. */
    public static DownloadButton of(String text, Icon icon, String address) {
        DownloadButton button = new DownloadButton("n", icon, text);
        button.setHref(address);
        button.getElement().setAttribute("download", true);
        return button;
    }

    private DownloadButton from(DownloadHandler file) {
        setHref(file);
        return this;
    }
}
