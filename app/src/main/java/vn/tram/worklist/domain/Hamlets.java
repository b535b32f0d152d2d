package vn.tram.worklist.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.tram.kernel.SearchKey;

/** The hamlets of a case as a row keeps them: one a line, and their search keys between signs. */
final class Hamlets {

    private static final int LONGEST = 1000;
    private static final String LINE = "\n";
    private static final String BETWEEN = ";";

    private Hamlets() {}

    /** As many as the column takes; null for none. */
    static String text(List<String> hamlets) {
        return fitting(hamlets).isEmpty() ? null : String.join(LINE, fitting(hamlets));
    }

    /** Never longer than the text, so whatever is shown is also found. */
    static String keys(List<String> hamlets) {
        List<String> fitting = fitting(hamlets);
        return fitting.isEmpty()
                ? null
                : fitting.stream()
                        .map(SearchKey::of)
                        .collect(Collectors.joining(BETWEEN, BETWEEN, BETWEEN));
    }

    static List<String> of(String text) {
        return text == null ? List.of() : Arrays.stream(text.split(LINE)).toList();
    }

    private static List<String> fitting(List<String> hamlets) {
        int[] length = {1};
        return hamlets.stream()
                .map(String::strip)
                .filter(hamlet -> !SearchKey.of(hamlet).isEmpty())
                .takeWhile(hamlet -> (length[0] += hamlet.length() + 1) <= LONGEST)
                .toList();
    }
}
