package vn.tram.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tram.complaints.ComplaintWorld.EXAMINER;
import static vn.tram.complaints.ComplaintWorld.PROVINCE;
import static vn.tram.complaints.ComplaintWorld.claims;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.complaints.Complaints.ComplaintFilter;
import vn.tram.complaints.Complaints.ComplaintLine;
import vn.tram.complaints.Complaints.Shelf;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.StockWorld;

/** Lists of complaints, read stretch by stretch. */
@TramIntegrationTest
@Import(ComplaintWorld.class)
class ComplaintListsTest {

    @Autowired private ComplaintWorld world;
    @Autowired private Complaints complaints;
    @Autowired private CitizenComplaints own;
    @Autowired private ComplaintExamination examination;

    private final List<ComplaintId> filed = new ArrayList<>();

    @BeforeEach
    void five() throws IOException {
        world.units();
        for (int i = 0; i < 5; i++) {
            filed.add(
                    world.filed(
                            ComplaintKind.PERSONAL_DATA,
                            world.citizen(),
                            Optional.empty(),
                            claims(ClaimField.NAME, "Ma Thị Yên")));
        }
    }

    private static ComplaintFilter shelf(Shelf shelf) {
        return ComplaintFilter.of(shelf);
    }

    private List<ComplaintLine> all(ComplaintFilter filter, int portion, Actor actor) {
        List<ComplaintLine> all = new ArrayList<>();
        Optional<ComplaintLine> last = Optional.empty();
        List<ComplaintLine> page;
        do {
            page = complaints.page(filter, last, portion, actor);
            all.addAll(page);
            last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1));
        } while (page.size() == portion);
        return all;
    }

    private void lateSince(ComplaintId id, int minutes) {
        world.jdbc
                .sql(
                        "UPDATE complaint SET due_at = UTC_TIMESTAMP(3) - INTERVAL :minutes MINUTE"
                                + " WHERE id = :id")
                .param("minutes", minutes)
                .param("id", id.value())
                .update();
    }

    @Test
    void stretchByStretchNothingIsLeftOutOrSaidTwice() {
        List<ComplaintLine> inThrees = all(shelf(Shelf.OPEN), 3, EXAMINER);

        assertThat(inThrees)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(
                        Comparator.comparing(ComplaintLine::at)
                                .thenComparing(line -> line.id().value()))
                .isEqualTo(all(shelf(Shelf.OPEN), 50, EXAMINER));
        assertThat(inThrees).extracting(ComplaintLine::id).containsAll(filed);
    }

    @Test
    void lateAreThoseWhoseTimeIsOverAndNotThoseWhoWaitForTheCitizen() {
        lateSince(filed.get(0), 10);
        lateSince(filed.get(1), 20);
        examination.ask(filed.get(1), "Gửi thêm giấy xác nhận", EXAMINER).value();

        assertThat(all(shelf(Shelf.LATE), 3, EXAMINER))
                .extracting(ComplaintLine::id)
                .contains(filed.get(0))
                .doesNotContain(filed.get(1), filed.get(2));
    }

    @Test
    void answeredOnesComeLatestFirstAndAReopenedOneHasAShelfOfItsOwn() {
        for (ComplaintId id : filed.subList(0, 3)) {
            examination.answer(id, "Hồ sơ đã đúng", EXAMINER).value();
        }
        ComplaintView first = world.view(filed.get(0));
        world.jdbc
                .sql("UPDATE complaint SET phone = '+84981112223' WHERE id = :id")
                .param("id", first.id().value())
                .update();
        own.reopen(
                        first.id(),
                        "Chưa đúng, xin xem lại",
                        new vn.tram.kernel.PhoneNumber("+84981112223"))
                .value();

        assertThat(all(shelf(Shelf.ANSWERED), 2, EXAMINER))
                .isSortedAccordingTo(
                        Comparator.comparing(ComplaintLine::at)
                                .thenComparing(line -> line.id().value())
                                .reversed())
                .extracting(ComplaintLine::id)
                .contains(filed.get(1), filed.get(2))
                .doesNotContain(filed.get(0));
        assertThat(all(shelf(Shelf.REOPENED), 2, EXAMINER))
                .extracting(ComplaintLine::id)
                .contains(filed.get(0))
                .doesNotContainAnyElementsOf(filed.subList(1, 5));
    }

    @Test
    void aKindAndAUnitNarrowTheListAndItsCounts() {
        ComplaintFilter certificates =
                new ComplaintFilter(
                        Shelf.OPEN, Optional.of(ComplaintKind.CERTIFICATE), Optional.empty());
        assertThat(all(certificates, 50, EXAMINER))
                .extracting(ComplaintLine::id)
                .doesNotContainAnyElementsOf(filed);

        ComplaintFilter commune =
                new ComplaintFilter(Shelf.OPEN, Optional.empty(), Optional.of(StockWorld.HA_LANG));
        assertThat(all(commune, 50, PROVINCE)).extracting(ComplaintLine::id).containsAll(filed);
        assertThat(complaints.counts(commune, PROVINCE).get(Shelf.OPEN))
                .isEqualTo(all(commune, 50, PROVINCE).size());

        ComplaintFilter elsewhere =
                new ComplaintFilter(Shelf.OPEN, Optional.empty(), Optional.of(UnitCode.of("52")));
        assertThat(all(elsewhere, 50, PROVINCE)).isEmpty();
        assertThat(complaints.counts(elsewhere, PROVINCE))
                .isEqualTo(
                        Map.of(
                                Shelf.OPEN, 0,
                                Shelf.LATE, 0,
                                Shelf.REOPENED, 0,
                                Shelf.ANSWERED, 0));
    }

    @Test
    void twoRightsOverOnePlaceShowAComplaintOnce() {
        Actor both =
                ListWorld.actor(
                        "Hai quyền",
                        "",
                        Right.over(Role.STATION, StockWorld.HA_LANG),
                        Right.over(Role.SUPERVISOR, StockWorld.CAO_BANG));

        assertThat(all(shelf(Shelf.OPEN), 3, both))
                .doesNotHaveDuplicates()
                .extracting(ComplaintLine::id)
                .containsAll(filed);
        assertThat(complaints.counts(shelf(Shelf.OPEN), both).get(Shelf.OPEN))
                .isEqualTo(all(shelf(Shelf.OPEN), 50, both).size());
    }

    @Test
    void whatIsSaidAboutAFacilityIsNotOnTheListOfThoseThere() {
        Actor there = ListWorld.actor("Kế toán", "", Right.over(Role.COMMUNE, StockWorld.HA_LANG));

        assertThat(all(shelf(Shelf.OPEN), 50, there)).isEmpty();
    }
}
