package vn.tram.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

@TramIntegrationTest
@Import(ListWorld.class)
class SubjectListPathTest {

    @Autowired private ListWorld world;

    @Autowired private SubjectLists lists;

    @Autowired private ListRows rows;

    @Autowired private ListDecisions decisions;

    @Autowired private ListDuplicates duplicates;

    @Autowired private Worklist worklist;

    @Autowired private AuditLog audit;

    private final Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
    private final Actor station = ListWorld.inHaLang(Role.STATION);
    private final Actor police = ListWorld.inHaLang(Role.IDENTITY);
    private final Actor official = ListWorld.inHaLang(Role.COMMUNE);

    @BeforeEach
    void units() throws IOException {
        world.units();
    }

    private ListId open(UUID campaign) {
        return world.open(campaign, "Người trên 65 tuổi", maker);
    }

    private RowView add(ListId list, String name, String birth, String sex, String number) {
        return rows.add(list, ListWorld.person(name, birth, sex, number, "9"), maker).value();
    }

    /** And lets it be checked. */
    private void submit(ListId list) {
        lists.submit(list, maker).value();
        world.settle();
    }

    /** And lets the identities be compared. */
    private void forward(ListId list) {
        decisions.forward(list, station).value();
        world.settle();
    }

    private ListState state(ListId list) {
        return lists.byId(list, maker).orElseThrow().state();
    }

    @Test
    void aCleanListGoesFromItsMakerToEnrolment() throws IOException {
        ListId list = open(world.campaign(false));
        add(list, "Nông Thị Hoa", "12/03/1930", "Nữ", "004130004130");
        rows.add(
                        list,
                        ListWorld.person(
                                "Bế Ích Minh", "05/09/1949", "Nam", "004049007702", "9, 11"),
                        maker)
                .value();
        submit(list);
        assertThat(state(list)).isEqualTo(ListState.IN_REVIEW);
        assertThat(openTask(list)).isEqualTo("reviewList");

        forward(list);
        assertThat(state(list)).isEqualTo(ListState.AWAITING_APPROVAL);
        assertThat(decisions.documentHtml(list, official))
                .hasValueSatisfying(
                        html ->
                                assertThat(html)
                                        .contains("Nông Thị Hoa")
                                        .contains("XÃ HẠ LANG")
                                        .contains("114/2025/QH15")
                                        .contains("Trạm Y tế xã Hạ Lang và các cơ quan")
                                        .doesNotContain(";;"));

        var decision = decisions.approve(list, revision(list), official).value();
        assertThat(decision.approved()).isEqualTo(2);
        world.settle();
        assertThat(state(list)).isEqualTo(ListState.ENROLLED);
        assertThat(worklist.ofCase(list.value())).isEmpty();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        decisions.documentPdf(list, pdf, official).value();
        assertThat(pdf.size()).isGreaterThan(10_000);
        assertThat(audit.ofCase(list.value(), Optional.empty(), 50))
                .extracting(AuditEntry::action)
                .contains(
                        "list.opened",
                        "list.submitted",
                        "list.checked",
                        "list.forwarded",
                        "list.approved",
                        "list.enrolled");
    }

    @Test
    void aFaultyRowBringsTheListBackToItsMaker() {
        ListId list = open(world.campaign(false));
        RowView bad = add(list, "Rơ Châm H'Lan", "31/02/1990", "Nữ", "");
        assertThat(bad.verdict()).isEqualTo(RowVerdict.FAULTY);
        submit(list);
        assertThat(state(list)).isEqualTo(ListState.REPAIRING);
        assertThat(openTask(list)).isEqualTo("repairRows");

        rows.change(
                        bad.id(),
                        bad.version(),
                        ListWorld.person("Rơ Châm H'Lan", "28/02/1990", "Nữ", "", "9"),
                        maker)
                .value();
        submit(list);
        assertThat(state(list)).isEqualTo(ListState.IN_REVIEW);
    }

    @Test
    void missingNumbersAreSettledByThePolice() {
        ListId list = open(world.campaign(false));
        RowView row = add(list, "Lý Văn Páo", "1952", "Nam", "");
        submit(list);
        forward(list);
        assertThat(state(list)).isEqualTo(ListState.RESOLVING);
        assertThat(decisions.finishIdentities(list, police).isDone()).isFalse();

        decisions
                .settle(
                        list,
                        List.of(row.id()),
                        IdentityState.ACCEPTED,
                        "Giấy khai sinh bản gốc",
                        police)
                .value();
        decisions.finishIdentities(list, police).value();
        assertThat(state(list)).isEqualTo(ListState.AWAITING_APPROVAL);
    }

    @Test
    void inThreeLevelsTheDistrictApprovesToo() {
        ListId list = open(world.campaign(true));
        add(list, "Nông Thị Hoa", "12/03/1931", "Nữ", "004131004131");
        submit(list);
        forward(list);
        decisions.approve(list, revision(list), official).value();
        assertThat(state(list)).isEqualTo(ListState.AWAITING_PRIORITY);

        Actor district =
                ListWorld.actor(
                        "Huyện", "Phó Trưởng ban", Right.over(Role.DISTRICT, UnitCode.of("048")));
        decisions.sendBack(list, "Bổ sung căn cứ", district).value();
        assertThat(state(list)).isEqualTo(ListState.AWAITING_APPROVAL);
        decisions.approve(list, revision(list), official).value();
        decisions.approve(list, revision(list), district).value();
        world.settle();
        assertThat(state(list)).isEqualTo(ListState.ENROLLED);
        assertThat(decisions.decisions(list, official))
                .extracting(ListDecisions.DecisionView::inForce)
                .containsExactly(false, true, true);
    }

    @Test
    void theSecondOfTwoOfficialsIsToldThatItIsDecided() {
        ListId list = open(world.campaign(false));
        add(list, "Nông Thị Hoa", "12/03/1932", "Nữ", "004132004132");
        submit(list);
        forward(list);
        int revision = revision(list);
        decisions.approve(list, revision, official).value();

        var second = decisions.approve(list, revision, ListWorld.inHaLang(Role.COMMUNE));
        assertThat(second)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("lists.not-now"));
        assertThat(decisions.decisions(list, official)).hasSize(1);
    }

    @Test
    void leftOutRowsAreCarriedIntoASupplementaryList() {
        ListId list = open(world.campaign(false));
        add(list, "Nông Thị Hoa", "12/03/1933", "Nữ", "004133004133");
        RowView out = add(list, "Triệu Thị Mai", "22/11/1961", "Nữ", "004161005510");
        submit(list);
        rows.leaveOut(list, List.of(out.id()), "Chưa đủ 65 tuổi", station).value();
        forward(list);
        decisions.approve(list, revision(list), official).value();
        world.settle();

        ListId more = lists.supplement(list, maker).value();
        assertThat(rows.page(more, RowFilter.all(), 0, 10, maker))
                .extracting(RowView::name)
                .containsExactly("Triệu Thị Mai");
        assertThat(lists.supplement(list, maker).isDone()).isFalse();
        assertThat(lists.supplementsOf(list, maker))
                .extracting(ListSummary::id)
                .containsExactly(more);
        assertThat(lists.supplementsOf(more, maker)).isEmpty();
        assertThat(rows.count(list, RowFilter.of(RowFilter.Kind.LEFT_OUT), maker)).isEqualTo(1);
        assertThat(rows.count(list, RowFilter.of(RowFilter.Kind.TO_LOOK_AT), maker)).isZero();
        Actor elsewhere =
                ListWorld.actor("Nơi khác", "", Right.over(Role.LIST_MAKER, UnitCode.of("01561")));
        assertThat(lists.supplementsOf(list, elsewhere)).isEmpty();
        assertThat(rows.count(list, RowFilter.all(), elsewhere)).isZero();
    }

    @Test
    void aWithdrawnListLeavesNoWorkBehind() {
        ListId list = open(world.campaign(false));
        add(list, "Nông Thị Hoa", "12/03/1934", "Nữ", "004134004134");
        submit(list);
        lists.withdraw(list, "Lập nhầm xóm", maker).value();
        assertThat(state(list)).isEqualTo(ListState.WITHDRAWN);
        assertThat(worklist.ofCase(list.value())).isEmpty();
    }

    @Test
    void twoRowsOfOnePersonAreDecidedByTheStation() {
        ListId list = open(world.campaign(false));
        add(list, "Đàm Thị Sen", "17/06/1958", "Nữ", "004158002296");
        add(list, "Dam Thi Sen", "17/06/1958", "Nữ", "");
        submit(list);
        assertThat(decisions.forward(list, station).isDone()).isFalse();

        var pair = duplicates.pairs(list, 0, 10, station).get(0);
        assertThat(pair.strength()).isEqualTo(ListDuplicates.Strength.STRONG);
        duplicates.decide(pair.id(), ListDuplicates.Decision.SAME, station).value();
        assertThat(lists.counts(list).proposed()).isEqualTo(1);
        assertThat(duplicates.decide(pair.id(), ListDuplicates.Decision.DIFFERENT, station))
                .as("from an old tab, or by somebody else")
                .isEqualTo(Outcome.refused(ListsRefusal.Plain.PAIR_DECIDED));
        decisions.forward(list, station).value();
    }

    @Test
    void aPairWhoseOtherRowIsLeftOutNeedsNoDecision() {
        ListId list = open(world.campaign(false));
        RowView first = add(list, "Đàm Thị Sen", "17/06/1958", "Nữ", "004158002297");
        add(list, "Dam Thi Sen", "17/06/1958", "Nữ", "");
        submit(list);
        assertThat(lists.counts(list).openDuplicates()).isEqualTo(1);

        rows.leaveOut(list, List.of(first.id()), "Đã chuyển đi nơi khác", station).value();
        assertThat(lists.counts(list).openDuplicates()).isZero();
        assertThat(duplicates.pairs(list, 0, 10, station)).isEmpty();
        assertThat(rows.page(list, RowFilter.all(), 0, 10, station))
                .extracting(RowView::duplicate)
                .containsOnly(false);

        rows.putBack(list, List.of(first.id()), station).value();
        assertThat(lists.counts(list).openDuplicates()).isEqualTo(1);
    }

    @Test
    void aRowChangedInReviewStillHasItsTwinToBeDecided() {
        ListId list = open(world.campaign(false));
        add(list, "Mông Thị Liễu", "17/06/1929", "Nữ", "");
        RowView twin = add(list, "Mong Thi Lieu", "17/06/1929", "Nữ", "");
        submit(list);

        RowView read = rows.byId(twin.id(), station).orElseThrow();
        rows.change(
                        twin.id(),
                        read.version(),
                        ListWorld.person("Mong Thi Lieu", "17/06/1929", "Nữ", "", "9, 11"),
                        station)
                .value();
        assertThat(lists.counts(list).openDuplicates()).isEqualTo(1);
        assertThat(decisions.forward(list, station).isDone()).isFalse();
    }

    @Test
    void whoDoesNotAgreeIsLeftOutInTheSameAct() {
        ListId list = open(world.campaign(false));
        RowView wrong =
                rows.add(
                                list,
                                ListWorld.person(
                                        "Hoàng Thị Mùi", "12/03/1954", "Nam", "004154009901", "9"),
                                maker)
                        .value();
        rows.add(
                        list,
                        ListWorld.person("Bế Ích Tuất", "05/09/1949", "Nam", "004049009902", "9"),
                        maker)
                .value();
        lists.submit(list, maker).value();
        world.settle();
        decisions.forward(list, station).value();
        world.settle();
        assertThat(state(list)).isEqualTo(ListState.RESOLVING);

        assertThat(
                        decisions
                                .settle(
                                        list,
                                        List.of(wrong.id()),
                                        IdentityState.ACCEPTED,
                                        "Chưa được cấp căn cước",
                                        police)
                                .isDone())
                .as("somebody with a personal number is not accepted as having none")
                .isFalse();
        decisions
                .settle(
                        list,
                        List.of(wrong.id()),
                        IdentityState.MISMATCH,
                        "Số là của người khác",
                        police)
                .value();

        RowView left = rows.byId(wrong.id(), police).orElseThrow();
        assertThat(left.leftOut()).isTrue();
        assertThat(left.leftOutReason()).contains("Số là của người khác");
        assertThat(left.leftOutBy()).contains(Role.IDENTITY.name());
        assertThat(lists.counts(list).identityOpen()).isZero();
    }

    @Test
    void aRowIsEditedInNamesAndSavedUnchangedInThem() {
        ListId list = open(world.campaign(false));
        RowForm typed =
                new RowForm(
                        "Kim Min Su",
                        "05/09/1979",
                        "Nam",
                        "M1234567",
                        false,
                        "",
                        "",
                        "",
                        "",
                        "Nà Lùng",
                        "",
                        "01561",
                        "02",
                        "KR",
                        "9",
                        "",
                        "",
                        "",
                        "",
                        "");
        RowView row = rows.add(list, typed, maker).value();
        assertThat(row.faults()).noneMatch(RowFaultView::hard);

        RowForm shown = rows.forEditing(row.id(), maker).value();
        assertThat(shown.commune()).isEqualTo("Xã Quang Long");
        assertThat(shown.ethnicity()).isEqualTo("Tày");
        assertThat(shown.nationality()).isEqualTo("Hàn Quốc");

        RowView saved = rows.change(row.id(), row.version(), shown, maker).value();
        assertThat(saved.faults()).isEqualTo(row.faults());
        assertThat(rows.forEditing(row.id(), maker).value()).isEqualTo(shown);
    }

    private int revision(ListId list) {
        return lists.byId(list, official).orElseThrow().revision();
    }

    private String openTask(ListId list) {
        return worklist.ofCase(list.value()).stream()
                .map(WorkItem::task)
                .findFirst()
                .orElse("none");
    }
}
