package vn.tram.people.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the words of a name fit what was typed; the best first. */
enum NameMatch {
    /** The whole name. */
    WHOLE,
    /** The beginning of the name, the last word perhaps cut. */
    BEGINNING,
    /** All words in any order, the last one perhaps cut. */
    WORDS;

    /**
     * @param name a folded name, its words in any order
     */
    static Optional<NameMatch> of(NameReading typed, String name) {
        if (name.equals(typed.key())) {
            return Optional.of(WHOLE);
        }
        if (name.startsWith(typed.key())) {
            return Optional.of(BEGINNING);
        }
        return hasAll(typed.keyWords(), name) ? Optional.of(WORDS) : Optional.empty();
    }

    private static boolean hasAll(List<String> typed, String name) {
        List<String> left = new ArrayList<>(Arrays.asList(name.split(" ")));
        int last = typed.size() - 1;
        for (String word : typed.subList(0, last)) {
            if (!left.remove(word)) {
                return false;
            }
        }
        String cut = typed.get(last);
        return left.stream().anyMatch(word -> word.startsWith(cut));
    }
}
