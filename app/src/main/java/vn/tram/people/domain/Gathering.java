package vn.tram.people.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.UnitCode;

/** The people whose folded name fits one reading, gathered from the indexes step by step. */
final class Gathering {

    private final CandidateRows rows;
    private final NameReading reading;
    private final Optional<Integer> year;
    private final Set<UnitCode> communes;
    private final Map<UUID, NameMatch> matches = new LinkedHashMap<>();
    private boolean cut;

    Gathering(CandidateRows rows, NameReading reading, Optional<BirthDate> birth, Reach reach) {
        this.rows = rows;
        this.reading = reading;
        this.year = birth.map(BirthDate::year);
        this.communes = reading.communes().isEmpty() ? reach.communes() : reading.communes();
    }

    void whole() {
        read(false, KeyRange.exactly(reading.key()));
    }

    void beginning() {
        read(false, KeyRange.beginningWith(reading.key()));
    }

    /**
     * Every word may be the given name, by which people are called; the last one may be cut. Where
     * a year and one commune are given, everybody born there that year is looked at.
     */
    void anyOrder() {
        if (year.isPresent() && communes.size() == 1) {
            read(false, KeyRange.everything());
            return;
        }
        List<String> words = reading.keyWords();
        int last = words.size() - 1;
        for (String word : new LinkedHashSet<>(words.subList(0, last))) {
            read(true, KeyRange.firstWord(word));
        }
        read(true, KeyRange.beginningWith(words.get(last)));
    }

    private void read(boolean back, KeyRange range) {
        List<Candidate> found = rows.in(new Stretch(communes, year, back, range));
        cut |= found.size() == CandidateRows.MOST;
        for (Candidate candidate : found) {
            boolean otherYear = year.isPresent() && candidate.birthYear() != year.get();
            if (!otherYear) {
                // by its last word first a name only proves that it holds the words
                NameMatch.of(reading, candidate.key())
                        .map(match -> back ? NameMatch.WORDS : match)
                        .ifPresent(
                                match -> matches.merge(candidate.id(), match, Gathering::better));
            }
        }
    }

    private static NameMatch better(NameMatch one, NameMatch other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    int size() {
        return matches.size();
    }

    boolean cut() {
        return cut;
    }

    Map<UUID, NameMatch> matches() {
        return matches;
    }

    List<UUID> best(int most) {
        return matches.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
