package vn.tram.lists.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers for texts that come again and again in a list; forgets all of them when too many texts
 * are different, so that a file cannot make it grow.
 */
final class AnswerCache<T> {

    private static final int MAX_TEXTS = 2_000;

    private final Map<String, T> answers = new HashMap<>();
    private final Function<String, T> answer;

    AnswerCache(Function<String, T> answer) {
        this.answer = answer;
    }

    T of(String text) {
        T known = answers.get(text);
        if (known == null) {
            if (answers.size() >= MAX_TEXTS) {
                answers.clear();
            }
            known = answer.apply(text);
            answers.put(text, known);
        }
        return known;
    }
}
