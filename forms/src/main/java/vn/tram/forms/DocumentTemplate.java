package vn.tram.forms;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A kind of document: its paper, what stands around its pages, and the parts that it is put
 * together from.
 *
 * @param <T> the record with the data of one document
 * @param name stable name, the same as its template's resource under {@code /forms}
 */
public record DocumentTemplate<T>(
        String name,
        Paper paper,
        Function<T, PageMarks> marks,
        Function<T, List<DocumentPart>> parts) {

    public DocumentTemplate {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(parts, "parts");
    }
}
