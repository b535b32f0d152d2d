package vn.tram.forms;

import java.util.Objects;

/**
 * A document with its data, to be put into one file with others.
 *
 * @param <T> the record with the data
 */
public record DocumentSection<T>(DocumentTemplate<T> template, T data) {

    public DocumentSection {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(data, "data");
    }

    /** The document's title. */
    public String title() {
        return template.marks().apply(data).title();
    }
}
