package vn.tram.people.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.kernel.BirthDate;
import vn.tram.people.PersonSearch;

/** Finds people by name within a reach. */
@Component
class NameSearch {

    /** Most people whose record is read to rank them. */
    private static final int MOST_RANKED = 500;

    private final CandidateRows candidates;
    private final PersonRows people;

    NameSearch(CandidateRows candidates, PersonRows people) {
        this.candidates = candidates;
        this.people = people;
    }

    /**
     * @param people those found, best first
     * @param more whether more people fit, or may fit
     */
    record Answer(List<Found> people, boolean more) {

        static final Answer NOBODY = new Answer(List.of(), false);
    }

    Answer find(List<NameReading> readings, SearchTerms terms, Reach reach) {
        Map<UUID, Found> found = new LinkedHashMap<>();
        boolean more = false;
        for (NameReading reading : readings) {
            Answer answer = find(reading, terms, reach);
            more |= answer.more();
            // the better of two readings of the same person counts
            answer.people()
                    .forEach(
                            one ->
                                    found.merge(
                                            one.person().id().value(),
                                            one,
                                            (a, b) -> Found.BEST_FIRST.compare(a, b) <= 0 ? a : b));
        }
        List<Found> ranked = found.values().stream().sorted(Found.BEST_FIRST).toList();
        return new Answer(ranked, more);
    }

    private Answer find(NameReading reading, SearchTerms terms, Reach reach) {
        Gathering gathering = new Gathering(candidates, reading, terms.birth(), reach);
        gathering.whole();
        gathering.beginning();
        if (gathering.size() < PersonSearch.MOST || terms.digits().isPresent()) {
            gathering.anyOrder();
        }
        // the end of a number must be looked for in every record
        int most = terms.digits().isPresent() ? CandidateRows.MOST : MOST_RANKED;
        List<UUID> best = gathering.best(most);
        Map<UUID, NameMatch> matches = gathering.matches();
        List<Found> found =
                chunks(best)
                        .flatMap(ids -> people.withIds(ids).stream())
                        .map(one -> weigh(one, matches.get(one.id().value()), reading, terms))
                        .filter(Objects::nonNull)
                        .toList();
        return new Answer(found, gathering.cut() || matches.size() > most);
    }

    private static Stream<List<UUID>> chunks(List<UUID> ids) {
        int size = MOST_RANKED;
        return Stream.iterate(0, from -> from < ids.size(), from -> from + size)
                .map(from -> ids.subList(from, Math.min(from + size, ids.size())));
    }

    private static Found weigh(
            StoredPerson person, NameMatch match, NameReading reading, SearchTerms terms) {
        boolean commune = reading.communes().contains(person.commune());
        boolean digits = terms.digits().isPresent() && reading.communes().isEmpty();
        boolean digitsFit = digits && endsWith(person, terms.digits().get());
        if (digits && !digitsFit) {
            return null;
        }
        return new Found(
                person,
                match,
                Spelling.of(person.name()).has(reading.spelling()),
                terms.birth().map(typed -> typed.year() == person.birth().year()).orElse(false),
                terms.birth().map(typed -> agree(typed, person.birth())).orElse(false),
                commune,
                digitsFit);
    }

    private static boolean endsWith(StoredPerson person, String digits) {
        return person.idNumber().map(id -> id.value().endsWith(digits)).orElse(false)
                || person.phone().map(phone -> phone.e164().endsWith(digits)).orElse(false);
    }

    /** Whether two dates do not contradict each other, as far as both are known. */
    private static boolean agree(BirthDate typed, BirthDate known) {
        BirthDate.Precision coarser =
                typed.precision().compareTo(known.precision()) < 0
                        ? typed.precision()
                        : known.precision();
        return switch (coarser) {
            case Y -> typed.year() == known.year();
            case YM ->
                    typed.storedDate()
                            .withDayOfMonth(1)
                            .equals(known.storedDate().withDayOfMonth(1));
            case YMD -> typed.equals(known);
        };
    }
}
