package vn.tram.people.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.directory.Divisions;
import vn.tram.people.PersonHit;
import vn.tram.people.PersonHits;
import vn.tram.people.PersonHits.Hint;
import vn.tram.people.PersonSearch;
import vn.tram.staff.Actor;

/** The order of a search: number, phone, then name with year and commune. */
@Component
class PersonFinding {

    private final Reaches reaches;
    private final Divisions divisions;
    private final NumberSearch byNumber;
    private final NameReadings readings;
    private final NameSearch byName;
    private final PersonAccess access;
    private final HitViews views;

    PersonFinding(
            Reaches reaches,
            Divisions divisions,
            NumberSearch byNumber,
            NameReadings readings,
            NameSearch byName,
            PersonAccess access,
            HitViews views) {
        this.reaches = reaches;
        this.divisions = divisions;
        this.byNumber = byNumber;
        this.readings = readings;
        this.byName = byName;
        this.access = access;
        this.views = views;
    }

    PersonHits search(String typed, Actor actor) {
        SearchTerms terms = SearchTerms.parse(typed, divisions.today());
        Reach reach = reaches.of(actor);
        if (terms.isEmpty() || reach.isNowhere()) {
            return PersonHits.NONE;
        }
        List<PersonHit> numbered = byNumber.find(terms, actor);
        return numbered.isEmpty()
                ? searchName(terms, reach, actor)
                : new PersonHits(numbered, false, Set.of());
    }

    private PersonHits searchName(SearchTerms terms, Reach reach, Actor actor) {
        List<NameReading> read = readings.of(terms, reach);
        if (read.isEmpty()) {
            boolean tooLittle = terms.digits().isPresent() || terms.birth().isPresent();
            return new PersonHits(List.of(), false, tooLittle ? Set.of(Hint.ADD_NAME) : Set.of());
        }
        NameSearch.Answer answer = byName.find(read, terms, reach);
        if (answer.people().isEmpty() && terms.birth().isPresent()) {
            // years of birth are often off by one or two: whoever has the name is shown all the
            // same
            answer = byName.find(read, terms.withoutBirth(), reach);
        }
        List<PersonHit> hits =
                answer.people().stream()
                        .filter(found -> access.maySee(actor, found.person().commune()))
                        .limit(PersonSearch.MOST)
                        .map(found -> views.of(found.person(), found.why(), actor))
                        .toList();
        boolean more = answer.more() || answer.people().size() > PersonSearch.MOST;
        return new PersonHits(hits, more, more ? hints(terms, read, reach) : Set.of());
    }

    private static Set<Hint> hints(SearchTerms terms, List<NameReading> readings, Reach reach) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        if (terms.birth().isEmpty()) {
            hints.add(Hint.ADD_YEAR);
        }
        if (!reach.isOneCommune() && readings.stream().allMatch(r -> r.communes().isEmpty())) {
            hints.add(Hint.ADD_COMMUNE);
        }
        return hints;
    }
}
