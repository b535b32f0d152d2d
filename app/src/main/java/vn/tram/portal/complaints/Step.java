package vn.tram.portal.complaints;

import java.util.List;

/**
 * One question, on a page of its own.
 *
 * @param key of the answer
 * @param words what its messages are called: {@code portal.ask.<words>}
 * @param optional may be left empty
 * @param options of which one is, or some are, chosen
 */
record Step(String key, String words, Kind kind, boolean optional, List<Option> options) {

    /** How it is answered. */
    enum Kind {
        CHOICE,
        /** Some of a few. */
        CHECKS,
        /** One of many. */
        LIST,
        DAY,
        TEXT,
        WORDS,
        PAPERS
    }

    /** What can be chosen; {@code detail} may be empty. */
    record Option(String value, String text, String detail) {

        static Option of(String value, String text) {
            return new Option(value, text, "");
        }
    }

    static Step typed(String key, String words, Kind kind) {
        return new Step(key, words, kind, false, List.of());
    }

    static Step maybe(String key, String words, Kind kind) {
        return new Step(key, words, kind, true, List.of());
    }

    static Step of(String key, String words, Kind kind, List<Option> options) {
        return new Step(key, words, kind, false, options);
    }

    Step orNothing() {
        return new Step(key, words, kind, true, options);
    }

    /** Whether the answers have one that is still one. */
    boolean answered(Answers answers) {
        if (!answers.has(key)) {
            return false;
        }
        String answer = answers.given().get(key);
        if (answer.isEmpty()) {
            return optional;
        }
        return options.isEmpty()
                || List.of(answer.split(",")).stream()
                        .allMatch(
                                one ->
                                        options.stream()
                                                .anyMatch(option -> option.value().equals(one)));
    }
}
