package vn.tram.forms;

import java.util.Objects;

/**
 * What stands around a document's text.
 *
 * @param title the document's title in the browser and in the PDF's metadata; carries no personal
 *     data
 * @param footer the words at the left of every page's footer, so that loose sheets find back
 *     together; may be empty
 * @param watermark large pale words behind every page, such as {@code DỰ THẢO}; empty for a valid
 *     document
 */
public record PageMarks(String title, String footer, String watermark) {

    public PageMarks {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(footer, "footer");
        Objects.requireNonNull(watermark, "watermark");
    }
}
