package vn.tram.lists.ui.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonHit;
import vn.tram.people.PersonHits;
import vn.tram.people.PersonId;
import vn.tram.people.PersonSearch;
import vn.tram.people.PersonView;
import vn.tram.shell.Messages;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffId;

class KnownPeopleTest {

    private final List<String> asked = new ArrayList<>();
    private List<PersonHit> answer = List.of();
    private final KnownPeople known =
            new KnownPeople(
                    new Search(),
                    () -> new Actor(new StaffId(UUID.randomUUID()), "An", "", List.of()),
                    new Messages());

    @Test
    void theYearIsTakenFromEveryFormOfDate() {
        assertThat(KnownPeople.question("Nông Thị Hoa", "12/03/1954"))
                .isEqualTo("Nông Thị Hoa 1954");
        assertThat(KnownPeople.question("Nông Thị Hoa", "1954 ")).isEqualTo("Nông Thị Hoa 1954");
        assertThat(KnownPeople.question("Nông Thị Hoa", "không rõ")).isEqualTo("Nông Thị Hoa");
    }

    @Test
    void onlyTheAnswerOnTheScreenCounts() {
        assertThat(known.shownFor("Nông Thị Hoa", "1954")).isFalse();

        known.lookFor("Nông Thị Hoa", "1954");

        assertThat(known.shownFor("Nông Thị Hoa", "12/03/1954")).isTrue();
        assertThat(known.shownFor("Nông Thị Huệ", "1954")).isFalse();
        assertThat(asked).containsExactly("Nông Thị Hoa 1954");
        known.clear();
        assertThat(known.shownFor("Nông Thị Hoa", "1954")).isFalse();
    }

    @Test
    void whoeverMayBeThePersonIsShownWithTheReason() {
        answer =
                List.of(
                        new PersonHit(
                                new PersonId(UUID.randomUUID()),
                                "Nông Thị Hoa",
                                "12/03/1954",
                                "FEMALE",
                                "004•••••4127",
                                "",
                                "",
                                UnitCode.of("01558"),
                                "Xã Hạ Lang",
                                "VERIFIED",
                                false,
                                List.of("name", "birth-year"),
                                true));

        assertThat(known.lookFor("nong thi hoa", "1954")).isEqualTo(1);
        assertThat(known.getElement().getTextRecursively())
                .contains("Nông Thị Hoa", "004•••••4127", "Xã Hạ Lang");
    }

    private final class Search implements PersonSearch {

        @Override
        public PersonHits search(String typed, Actor actor) {
            asked.add(typed);
            return new PersonHits(answer, false, Set.of());
        }

        @Override
        public Optional<PersonView> open(PersonId id, Actor actor) {
            return Optional.empty();
        }

        @Override
        public Outcome<PersonView> reveal(PersonId id, String reason, Actor actor) {
            throw new UnsupportedOperationException();
        }
    }
}
