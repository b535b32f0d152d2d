package vn.tram.lists.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a cell of priority groups says.
 *
 * @param groups in ascending order, each once
 * @param unknown tokens that are no group
 */
record GroupCell(List<Integer> groups, List<String> unknown) {

    static final GroupCell EMPTY = new GroupCell(List.of(), List.of());

    /** Groups stand with commas, semicolons, slashes or plus signs between them: "9, 11". */
    static GroupCell of(String text, PriorityGroupCatalog catalog) {
        TreeSet<Integer> groups = new TreeSet<>();
        List<String> unknown = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ",;/+&".indexOf(text.charAt(i)) >= 0) {
                String token = token(text.substring(start, i));
                if (!token.isEmpty()) {
                    Set<Integer> codes = catalog.codes(token);
                    if (codes.isEmpty()) {
                        unknown.add(token);
                    }
                    groups.addAll(codes);
                }
                start = i + 1;
            }
        }
        return new GroupCell(List.copyOf(groups), List.copyOf(unknown));
    }

    private static String token(String part) {
        String token = part.strip();
        String lower = token.toLowerCase(Locale.ROOT);
        if (lower.startsWith("nhóm") || lower.startsWith("nhom")) {
            token = token.substring(4).strip();
        }
        int from = 0;
        int to = token.length();
        while (from < to && !Character.isLetterOrDigit(token.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(token.charAt(to - 1))) {
            to--;
        }
        return token.substring(from, to);
    }
}
