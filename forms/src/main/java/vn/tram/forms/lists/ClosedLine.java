package vn.tram.forms.lists;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of an enumeration with the punctuation that closes it.
 *
 * @param closing a semicolon, or a full stop after the last one
 */
record ClosedLine(String text, String closing) {

    static List<ClosedLine> list(List<String> texts, String between, String last) {
        List<ClosedLine> lines = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            lines.add(new ClosedLine(texts.get(i), i == texts.size() - 1 ? last : between));
        }
        return lines;
    }
}
