package vn.tram.people;

import java.util.List;
import java.util.Set;

/**
 * What a search found, best first.
 *
 * @param hits at most {@link PersonSearch#MOST}
 * @param more whether there are, or may be, further people that fit as well
 * @param hints what to add to what was typed, so that fewer people fit
 */
public record PersonHits(List<PersonHit> hits, boolean more, Set<Hint> hints) {

    public static final PersonHits NONE = new PersonHits(List.of(), false, Set.of());

    public PersonHits {
        hits = List.copyOf(hits);
        hints = Set.copyOf(hints);
    }

    /** What would narrow a search; the words are the messages {@code people.hint.<code>}. */
    public enum Hint {
        /** A year, a commune or a few digits alone find nobody. */
        ADD_NAME("add-name"),
        ADD_YEAR("add-year"),
        ADD_COMMUNE("add-commune");

        private final String code;

        Hint(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
