package vn.tram.safety;

import java.util.List;

/**
 * What the State pays for one event, in đồng.
 *
 * @param lines only what is above nothing
 * @param source the text behind it
 */
public record Compensation(List<Line> lines, String source) {

    public Compensation {
        lines = List.copyOf(lines);
    }

    public long total() {
        return lines.stream().mapToLong(Line::amount).sum();
    }

    public record Line(Item item, long amount) {}

    /** What is paid for. */
    public enum Item {
        /** What health insurance does not pay. */
        MEDICAL,
        DISABILITY,
        FUNERAL,
        MORAL,
        /** Income that the person lost. */
        INCOME,
        /** Income that the carer lost. */
        CARER
    }
}
