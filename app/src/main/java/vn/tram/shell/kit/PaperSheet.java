package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import vn.tram.kernel.Outcome;

/** A paper as it looks, and as a file to print, keep or calculate with. */
public final class PaperSheet {

    private static final String PDF = "application/pdf";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv; charset=UTF-8";
    private static final String POLICY = "Content-Security-Policy";
    private static final String DISPOSITION = "Content-Disposition";
    private static final int NOT_FOUND = 404;

    /** A browser's own viewer may draw the file; the file itself may do nothing. */
    private static final String VIEWER_ONLY =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'";

    private PaperSheet() {}

    /** What a button hands out; refused when the reader may not see it any more. */
    public interface Source {
        Outcome<?> write(OutputStream out) throws IOException;
    }

    /** Shut in a frame without rights: no script, no form, no way out. */
    public static Component frame(String html, String title) {
        IFrame frame = new IFrame();
        frame.setSrcdoc(html);
        frame.getElement().setAttribute("sandbox", "");
        frame.getElement().setAttribute("title", title);
        frame.addClassName("iframe-doc");
        return frame;
    }

    /** Opens the paper in a tab of its own. */
    public static DownloadButton print(String text, Source paper) {
        return DownloadButton.shown(
                text,
                Icon.PRINTER,
                event -> {
                    event.getResponse().setHeader(POLICY, VIEWER_ONLY);
                    event.getResponse().setHeader(DISPOSITION, "inline");
                    answer(event, PDF, paper);
                });
    }

    /**
     * @param file name of the file, without its ending
     */
    public static DownloadButton pdf(String text, String file, Source paper) {
        return DownloadButton.quiet(
                text,
                Icon.DOWNLOAD,
                event -> {
                    event.setFileName(file.replace('/', '-') + ".pdf");
                    answer(event, PDF, paper);
                });
    }

    /**
     * @param file name of the file, without its ending
     */
    public static DownloadButton xlsx(String text, String file, Source table) {
        return DownloadButton.quiet(
                text,
                Icon.FILE_SPREADSHEET,
                event -> {
                    event.setFileName(file.replace('/', '-') + ".xlsx");
                    answer(event, XLSX, table);
                });
    }

    /**
     * Comma separated text.
     *
     * @param file name of the file, without its ending
     */
    public static DownloadButton csv(String text, String file, Source table) {
        return DownloadButton.quiet(
                text,
                Icon.DOWNLOAD,
                event -> {
                    event.setFileName(file.replace('/', '-') + ".csv");
                    answer(event, CSV, table);
                });
    }

    private static void answer(DownloadEvent event, String type, Source paper) throws IOException {
        event.setContentType(type);
        if (!paper.write(event.getOutputStream()).isDone()) {
            event.getResponse().setStatus(NOT_FOUND);
        }
    }
}
