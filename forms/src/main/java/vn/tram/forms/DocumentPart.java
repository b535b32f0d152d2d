package vn.tram.forms;

import java.util.List;
import java.util.Objects;

/** A part of a document; each part starts on a new page. */
public sealed interface DocumentPart {

    /**
     * Resource under {@code /forms} without its ending, for instance {@code
     * lists/approval-decision}.
     */
    String template();

    /**
     * A part of a few pages, laid out as a whole.
     *
     * @param data the object that the template reads
     * @param codes what is drawn into the boxes {@code code0}, {@code code1}, … of the template
     */
    record Text(String template, Object data, List<PrintedCode> codes) implements DocumentPart {

        public Text {
            Objects.requireNonNull(template, "template");
            Objects.requireNonNull(data, "data");
            codes = List.copyOf(codes);
        }

        public Text(String template, Object data) {
            this(template, data, List.of());
        }
    }

    /**
     * A table of any length, which a PDF lays out in slices so that memory does not grow with its
     * rows. Its template reads a {@link Slice} and gives exactly one {@code <tr
     * id="row{{-index}}">} for each of the slice's rows. Rows that must stay on one page stand in a
     * {@code <tbody class="together">} of their own ({@code page-break-after} on a row would lose
     * the repeated head of the table).
     *
     * @param document the object that the words around the table come from
     * @param rows at least one
     */
    record LongTable(String template, Object document, List<?> rows) implements DocumentPart {

        public LongTable {
            Objects.requireNonNull(template, "template");
            Objects.requireNonNull(document, "document");
            rows = List.copyOf(rows);
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("a long table without rows: " + template);
            }
        }

        Slice slice(int from, int to) {
            return new Slice(document, rows.subList(from, to), from == 0);
        }
    }

    /**
     * What a long table's template reads.
     *
     * @param opening whether these are the first rows, where the heading belongs
     */
    record Slice(Object document, List<?> rows, boolean opening) {}
}
