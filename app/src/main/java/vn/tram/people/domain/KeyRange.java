package vn.tram.people.domain;

/**
 * Folded names between two bounds. A folded name holds letters, digits and spaces only, and the
 * columns compare by ASCII, padded with spaces.
 */
record KeyRange(String from, String to) {

    /** Sorts behind every letter. */
    private static final String BEHIND = "{";

    static KeyRange exactly(String key) {
        return new KeyRange(key, key);
    }

    static KeyRange beginningWith(String key) {
        return new KeyRange(key, key + BEHIND);
    }

    /** The word alone or followed by others. */
    static KeyRange firstWord(String word) {
        return new KeyRange(word + " ", word + " " + BEHIND);
    }

    static KeyRange everything() {
        return new KeyRange("", BEHIND);
    }
}
