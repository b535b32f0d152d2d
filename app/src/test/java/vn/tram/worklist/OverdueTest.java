package vn.tram.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;
import vn.tram.workflow.TaskId;

@TramIntegrationTest
@Import(WorkItems.class)
class OverdueTest {

    @Autowired private Worklist worklist;
    @Autowired private WorkItems tasks;
    @Autowired private Clock clock;

    private final CasePlace place = WorkItems.newPlace();
    private final CasePlace elsewhere = WorkItems.newPlace();

    private Actor supervisor(Right... rights) {
        return new Actor(new StaffId(UUID.randomUUID()), "Giám sát", "", List.of(rights));
    }

    private Actor ofProvince() {
        return supervisor(Right.over(Role.SUPERVISOR, place.province().orElseThrow()));
    }

    private Instant late(int hours) {
        return clock.instant().minus(Duration.ofHours(hours));
    }

    private OverdueFilter in(Optional<UnitCode> unit) {
        return new OverdueFilter(unit, Optional.empty());
    }

    @AfterEach
    void clear() {
        tasks.clear();
    }

    @Test
    void everyNumberOpensExactlyTheTasksItCounts() {
        TaskId older = tasks.open(place, Role.STATION, late(30));
        TaskId newer = tasks.open(place, Role.STATION, late(3));
        tasks.open(place, Role.STATION, clock.instant().plus(Duration.ofHours(5)));
        tasks.open(place, Role.COMMUNE, late(1));
        tasks.open(elsewhere, Role.STATION, late(1));

        List<OverdueRow> rows =
                worklist.overdue(ofProvince(), OverdueFilter.none(), clock.instant());

        assertThat(rows).extracting(OverdueRow::count).containsExactly(2, 1);
        OverdueRow review = rows.get(0);
        assertThat(review.task()).isEqualTo("reviewList");
        assertThat(review.province()).isEqualTo(place.province());
        assertThat(Duration.between(review.oldestDue(), late(30)).abs())
                .isLessThan(Duration.ofMinutes(1));
        assertThat(worklist.overdueItems(ofProvince(), review, clock.instant(), 200))
                .extracting(WorkItem::id)
                .containsExactly(older, newer);
    }

    @Test
    void aUnitAndAKindNarrowTheRows() {
        tasks.open(place, Role.STATION, late(1));
        tasks.open(place, Role.COMMUNE, late(1));
        tasks.open(elsewhere, Role.STATION, late(1));
        Actor country = supervisor(Right.nationwide(Role.SUPERVISOR));

        assertThat(worklist.overdue(country, in(place.province()), clock.instant()))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.commune()).isEqualTo(place.commune()));
        assertThat(worklist.overdue(country, in(place.district()), clock.instant())).hasSize(2);
        assertThat(
                        worklist.overdue(
                                country,
                                new OverdueFilter(
                                        Optional.of(place.commune()), Optional.of("approveList")),
                                clock.instant()))
                .extracting(OverdueRow::role)
                .containsExactly(Role.COMMUNE);
        assertThat(worklist.overdue(ofProvince(), in(elsewhere.province()), clock.instant()))
                .isEmpty();
    }

    @Test
    void twoRightsOverTheSameUnitCountATaskOnce() {
        tasks.open(place, Role.STATION, late(1));
        Actor twice =
                supervisor(
                        Right.over(Role.SUPERVISOR, place.commune()),
                        Right.over(Role.SUPERVISOR, place.province().orElseThrow()));
        List<OverdueRow> rows = worklist.overdue(twice, OverdueFilter.none(), clock.instant());
        assertThat(rows).extracting(OverdueRow::count).containsExactly(1);
        assertThat(worklist.overdueItems(twice, rows.get(0), clock.instant(), 200)).hasSize(1);
    }

    @Test
    void whoDoesNotSuperviseThePlaceSeesNothingOfIt() {
        tasks.open(place, Role.STATION, late(1));
        OverdueRow row =
                worklist.overdue(ofProvince(), OverdueFilter.none(), clock.instant()).get(0);
        Actor stranger = supervisor(Right.over(Role.SUPERVISOR, elsewhere.commune()));
        Actor station = supervisor(Right.over(Role.STATION, place.commune()));
        assertThat(worklist.overdueItems(stranger, row, clock.instant(), 200)).isEmpty();
        assertThat(worklist.overdue(station, OverdueFilter.none(), clock.instant())).isEmpty();
        assertThat(worklist.overdueItems(station, row, clock.instant(), 200)).isEmpty();
    }
}
