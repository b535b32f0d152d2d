package vn.tram.people.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.tram.kernel.UnitCode;

/**
 * Finds the communes among the words. People have communes' names ("Minh Khai"), so the words are
 * also read as a name alone; ranking says which reading was meant.
 */
@Component
class NameReadings {

    private static final int MOST_UNIT_WORDS = 6;

    private final Reaches reaches;

    NameReadings(Reaches reaches) {
        this.reaches = reaches;
    }

    /** The readings with a commune first, if there is one; only those that hold a name. */
    List<NameReading> of(SearchTerms terms, Reach reach) {
        List<NameReading> readings = new ArrayList<>();
        Set<UnitCode> coded = terms.digits().map(code -> communes(code, reach)).orElse(Set.of());
        if (!coded.isEmpty()) {
            readings.add(NameReading.of(terms.words(), coded));
        } else {
            addNamed(terms.words(), reach, readings);
            readings.add(NameReading.of(terms.words(), Set.of()));
        }
        return readings.stream().filter(NameReading::hasName).toList();
    }

    /** The longest end of the words that names a commune, else the longest beginning. */
    private void addNamed(List<String> words, Reach reach, List<NameReading> readings) {
        int size = words.size();
        int most = Math.min(MOST_UNIT_WORDS, size - 1);
        for (int count = most; count > 0; count--) {
            if (add(
                    words.subList(size - count, size),
                    words.subList(0, size - count),
                    reach,
                    readings)) {
                return;
            }
        }
        for (int count = most; count > 0; count--) {
            if (add(words.subList(0, count), words.subList(count, size), reach, readings)) {
                return;
            }
        }
    }

    private boolean add(
            List<String> unit, List<String> name, Reach reach, List<NameReading> readings) {
        Set<UnitCode> communes = communes(String.join(" ", unit), reach);
        return !communes.isEmpty() && readings.add(NameReading.of(name, communes));
    }

    private Set<UnitCode> communes(String text, Reach reach) {
        return new TreeSet<>(reaches.communesNamed(text, reach));
    }
}
