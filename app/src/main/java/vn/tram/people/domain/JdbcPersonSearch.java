package vn.tram.people.domain;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonHits;
import vn.tram.people.PersonId;
import vn.tram.people.PersonSearch;
import vn.tram.people.PersonView;
import vn.tram.staff.Actor;

@Service
class JdbcPersonSearch implements PersonSearch {

    private final PersonFinding finding;
    private final PersonOpening opening;

    JdbcPersonSearch(PersonFinding finding, PersonOpening opening) {
        this.finding = finding;
        this.opening = opening;
    }

    @Override
    public PersonHits search(String typed, Actor actor) {
        return finding.search(typed, actor);
    }

    @Override
    public Optional<PersonView> open(PersonId id, Actor actor) {
        return opening.open(id, actor);
    }

    @Override
    public Outcome<PersonView> reveal(PersonId id, String reason, Actor actor) {
        return opening.reveal(id, reason, actor);
    }
}
