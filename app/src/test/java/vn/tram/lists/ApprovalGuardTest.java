package vn.tram.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/** A row put back at the official's desk brings its fault, its twin or its open identity along. */
@TramIntegrationTest
@Import(ListWorld.class)
class ApprovalGuardTest {

    @Autowired private ListWorld world;
    @Autowired private SubjectLists lists;
    @Autowired private ListRows rows;
    @Autowired private ListDecisions decisions;

    private final Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
    private final Actor station = ListWorld.inHaLang(Role.STATION);
    private final Actor police = ListWorld.inHaLang(Role.IDENTITY);
    private final Actor official = ListWorld.inHaLang(Role.COMMUNE);

    /** Who is enrolled in one test is known in the next, so each has people of its own. */
    private static int tests;

    private final String suffix = " " + (char) ('A' + tests++);
    private ListId list;
    private RowView good;

    @BeforeEach
    void aListWithOneGoodRow() throws IOException {
        world.units();
        list = world.open(world.campaign(false), "Đưa lại trước khi duyệt", maker);
        good = add("Mông Thị Rõ", "11/02/1947", "00414700031" + tests);
    }

    private RowView add(String name, String birth, String number) {
        return rows.add(list, ListWorld.person(name + suffix, birth, "Nữ", number, "9"), maker)
                .value();
    }

    @Test
    void aFaultyRowPutBackIsNotApproved() {
        RowView faulty = add("Mông Thị Lỗi", "31/02/1947", "");
        submit();
        leaveOut(faulty, maker);
        submit();
        decisions.forward(list, station).value();
        world.settle();

        assertThat(approvedWith(faulty)).isEqualTo("lists.rows-faulty");
        approvedWithout(faulty);
    }

    @Test
    void aTwinPutBackIsNotApprovedUndecided() {
        RowView twin = add("Mông Thị Rõ", "11/02/1947", "");
        submit();
        leaveOut(twin, station);
        decisions.forward(list, station).value();
        world.settle();

        assertThat(approvedWith(twin)).isEqualTo("lists.duplicates-open");
        approvedWithout(twin);
    }

    @Test
    void anIdentityThatIsOpenIsNotApproved() {
        RowView open = add("Mông Thị Chưa", "1950", "");
        submit();
        decisions.forward(list, station).value();
        world.settle();
        leaveOut(open, police);
        decisions.finishIdentities(list, police).value();

        assertThat(approvedWith(open)).isEqualTo("lists.identities-open");
        approvedWithout(open);
    }

    private void submit() {
        lists.submit(list, maker).value();
        world.settle();
    }

    private void leaveOut(RowView row, Actor actor) {
        rows.leaveOut(list, List.of(row.id()), "Chưa rõ", actor).value();
    }

    private String approvedWith(RowView putBack) {
        rows.putBack(list, List.of(putBack.id()), official).value();
        String why = ((Outcome.Refused<?>) approve()).refusal().code();
        assertThat(decisions.decisions(list, official)).isEmpty();
        assertThat(state()).isEqualTo(ListState.AWAITING_APPROVAL);
        return why;
    }

    private void approvedWithout(RowView row) {
        leaveOut(row, official);
        assertThat(approve().isDone()).isTrue();
        world.settle();
        assertThat(state()).isEqualTo(ListState.ENROLLED);
        assertThat(rows.byId(good.id(), official)).isPresent();
    }

    private Outcome<?> approve() {
        int revision = lists.byId(list, official).orElseThrow().revision();
        return decisions.approve(list, revision, official);
    }

    private ListState state() {
        return lists.byId(list, official).orElseThrow().state();
    }
}
