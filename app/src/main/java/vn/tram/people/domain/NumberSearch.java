package vn.tram.people.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.people.PersonHit;
import vn.tram.people.PersonSearch;
import vn.tram.staff.Actor;

/** Finds people by a whole number: the identity number's owner, and those who share a phone. */
@Component
class NumberSearch {

    /** Most people of one phone that are looked at. A phone serves five people. */
    private static final int MOST_ON_A_PHONE = 200;

    private final PersonRows people;
    private final PersonAccess access;
    private final HitViews views;

    NumberSearch(PersonRows people, PersonAccess access, HitViews views) {
        this.people = people;
        this.access = access;
        this.views = views;
    }

    List<PersonHit> find(SearchTerms terms, Actor reader) {
        return Stream.concat(byIdNumber(terms, reader), byPhone(terms, reader))
                .limit(PersonSearch.MOST)
                .toList();
    }

    private Stream<PersonHit> byIdNumber(SearchTerms terms, Actor reader) {
        return terms.numbers().isEmpty()
                ? Stream.empty()
                : people.withNumber(terms.numbers()).stream()
                        .map(person -> views.of(person, List.of(Why.ID_NUMBER), reader));
    }

    private Stream<PersonHit> byPhone(SearchTerms terms, Actor reader) {
        NameReading typed = NameReading.of(terms.words(), Set.of());
        return terms.phones().stream()
                .flatMap(phone -> people.withPhone(phone, MOST_ON_A_PHONE).stream())
                .filter(person -> access.maySee(reader, person.commune()))
                .sorted(
                        Comparator.comparing((StoredPerson person) -> !fits(typed, person))
                                .thenComparing(StoredPerson::nameKey))
                .map(person -> views.of(person, why(typed, person), reader));
    }

    private static boolean fits(NameReading typed, StoredPerson person) {
        return typed.hasName() && NameMatch.of(typed, person.nameKey()).isPresent();
    }

    private static List<String> why(NameReading typed, StoredPerson person) {
        List<String> why = new ArrayList<>(List.of(Why.PHONE));
        if (fits(typed, person)) {
            why.add(Why.PART_OF_NAME);
        }
        return why;
    }
}
