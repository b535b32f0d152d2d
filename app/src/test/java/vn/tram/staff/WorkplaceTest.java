package vn.tram.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tram.kernel.UnitCode;

class WorkplaceTest {

    private static final UnitCode HERE = UnitCode.of("23677");
    private static final UnitCode THERE = UnitCode.of("23683");
    private static final UUID SCHOOL = UUID.randomUUID();

    private final Actor actor =
            new Actor(
                    new StaffId(UUID.randomUUID()),
                    "Kpă Sương Thảo",
                    "",
                    List.of(
                            Right.over(Role.STATION, HERE),
                            Right.over(Role.SUPERVISOR, HERE),
                            Right.over(Role.STATION, THERE),
                            Right.at(Role.LIST_MAKER, HERE, SCHOOL)));

    @Test
    void severalRolesAtOnePlaceAreOneWorkplace() {
        assertThat(Workplace.of(actor)).hasSize(3).doesNotHaveDuplicates();
        assertThat(Workplace.of(actor).stream().map(Workplace::key)).doesNotHaveDuplicates();
    }

    @Test
    void workingAtAPlaceLeavesItsRightsAndNoOther() {
        for (Workplace place : Workplace.of(actor)) {
            Actor there = place.narrow(actor);
            assertThat(there.rights())
                    .isNotEmpty()
                    .isSubsetOf(actor.rights())
                    .allMatch(right -> Workplace.of(right).equals(place));
            assertThat(there.id()).isEqualTo(actor.id());
        }
    }

    @Test
    void aPlaceWhereNothingIsHeldChangesNothing() {
        Workplace country = Workplace.of(Right.nationwide(Role.STATION));
        assertThat(country.narrow(actor)).isEqualTo(actor);
    }
}
