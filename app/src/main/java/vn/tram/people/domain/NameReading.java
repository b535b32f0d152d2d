package vn.tram.people.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.UnitCode;

/**
 * One way to read the words: a name, and the communes that the other words mean.
 *
 * @param key the name folded, {@link SearchKey}
 * @param keyWords the words of the key
 * @param communes empty where no commune was meant
 */
record NameReading(String key, List<String> keyWords, Spelling spelling, Set<UnitCode> communes) {

    static NameReading of(List<String> words, Set<UnitCode> communes) {
        String name =
                String.join(
                        " ",
                        words.stream()
                                .filter(word -> word.chars().anyMatch(Character::isLetter))
                                .toList());
        String key = SearchKey.of(name);
        List<String> keyWords = key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
        return new NameReading(key, keyWords, Spelling.of(name), communes);
    }

    boolean hasName() {
        return !keyWords.isEmpty();
    }
}
