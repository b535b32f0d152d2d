package vn.tram.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tram.kernel.UnitCode;

class RightsTest {

    private static final UnitCode PROVINCE = UnitCode.of("04");
    private static final UnitCode DISTRICT = UnitCode.of("048");
    private static final UnitCode COMMUNE = UnitCode.of("01558");
    private static final UUID FACILITY = UUID.randomUUID();

    private static final CasePlace THREE_LEVELS = CasePlace.of(COMMUNE, DISTRICT, PROVINCE);
    private static final CasePlace TWO_LEVELS = CasePlace.of(COMMUNE, PROVINCE);

    /** Which units' rights cover the place, for every kind of unit and place. */
    private static final Map<CasePlace, List<String>> COVERED_BY =
            Map.of(
                    THREE_LEVELS,
                    List.of("04", "048", "01558"),
                    TWO_LEVELS,
                    List.of("04", "01558"),
                    THREE_LEVELS.at(FACILITY),
                    List.of("04", "048", "01558"),
                    CasePlace.of(UnitCode.of("01561"), DISTRICT, PROVINCE),
                    List.of("04", "048"),
                    CasePlace.of(UnitCode.of("01561"), PROVINCE),
                    List.of("04"),
                    CasePlace.of(UnitCode.of("23677"), UnitCode.of("626"), UnitCode.of("64")),
                    List.of(),
                    CasePlace.of(UnitCode.of("23677"), UnitCode.of("52")),
                    List.of());

    private static Actor actorWith(Right... rights) {
        return new Actor(new StaffId(UUID.randomUUID()), "A", "", List.of(rights));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRightOverAUnitCoversTheUnitAndAllBelowInItsOwnRoleOnly(Role held) {
        for (Role asked : Role.values()) {
            COVERED_BY.forEach(
                    (place, units) ->
                            Stream.of("04", "048", "01558")
                                    .forEach(
                                            unit ->
                                                    assertThat(
                                                                    Rights.allows(
                                                                            actorWith(
                                                                                    Right.over(
                                                                                            held,
                                                                                            UnitCode
                                                                                                    .of(
                                                                                                            unit))),
                                                                            asked,
                                                                            place))
                                                            .as(
                                                                    "%s over %s asked as %s at %s",
                                                                    held, unit, asked, place)
                                                            .isEqualTo(
                                                                    held == asked
                                                                            && units.contains(
                                                                                    unit))));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRightWithoutUnitCoversTheCountry(Role role) {
        Actor actor = actorWith(Right.nationwide(role));

        assertThat(COVERED_BY.keySet()).allMatch(place -> Rights.allows(actor, role, place));
    }

    @Test
    void aRightAtAFacilityCoversNeitherItsNeighbourNorTheCommuneAsSuch() {
        Actor actor = actorWith(Right.at(Role.STATION, COMMUNE, FACILITY));

        assertThat(Rights.allows(actor, Role.STATION, TWO_LEVELS.at(FACILITY))).isTrue();
        assertThat(Rights.allows(actor, Role.STATION, TWO_LEVELS.at(UUID.randomUUID()))).isFalse();
        assertThat(Rights.allows(actor, Role.STATION, TWO_LEVELS)).isFalse();
    }

    @Test
    void aRightAtAFacilityDoesNotFollowItIntoAnotherUnit() {
        Actor actor = actorWith(Right.at(Role.STATION, UnitCode.of("23677"), FACILITY));

        assertThat(Rights.allows(actor, Role.STATION, TWO_LEVELS.at(FACILITY))).isFalse();
    }

    @Test
    void oneOfSeveralRightsIsEnough() {
        Actor actor =
                actorWith(
                        Right.over(Role.COMMUNE, UnitCode.of("23677")),
                        Right.over(Role.COMMUNE, COMMUNE));

        assertThat(Rights.allows(actor, Role.COMMUNE, TWO_LEVELS)).isTrue();
    }

    @Test
    void whoHoldsNoRightMayDoNothing() {
        assertThat(Role.values()).noneMatch(role -> Rights.allows(actorWith(), role, THREE_LEVELS));
    }

    @Test
    void aFacilityWithoutUnitIsStillOnlyThatFacility() {
        Actor actor = actorWith(new Right(Role.STATION, Optional.empty(), Optional.of(FACILITY)));

        assertThat(Rights.allows(actor, Role.STATION, TWO_LEVELS.at(FACILITY))).isTrue();
        assertThat(Rights.allows(actor, Role.STATION, TWO_LEVELS)).isFalse();
    }
}
