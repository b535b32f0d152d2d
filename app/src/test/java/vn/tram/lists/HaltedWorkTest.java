package vn.tram.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.HaltedWork.Halted;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.workflow.Batch;
import vn.tram.workflow.Batches;

/** Work in the background that fails ten times stands still until somebody lets it go on. */
@TramIntegrationTest
@Import(ListWorld.class)
class HaltedWorkTest {

    /** One more than a chunk of comparing, so that the first chunk is kept. */
    private static final int PEOPLE = 501;

    private static final int KEPT = 500;

    @Autowired private ListWorld world;
    @Autowired private SubjectLists lists;
    @Autowired private ListImports imports;
    @Autowired private ListDecisions decisions;
    @Autowired private HaltedWork work;
    @Autowired private Batches batches;
    @Autowired private AuditLog audit;
    @Autowired private JdbcClient jdbc;

    private final Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
    private final Actor station = ListWorld.inHaLang(Role.STATION);
    private final Actor supervisor =
            ListWorld.actor("Giám sát", "", Right.over(Role.SUPERVISOR, UnitCode.of("04")));
    private ListId list;

    @BeforeEach
    void aListWhoseIdentitiesCannotBeCompared() throws IOException {
        world.units();
        list = world.open(world.campaign(false), "Đứng yên giữa chừng", maker);
        imports.upload(list, "nguoi.csv", new ByteArrayInputStream(people()), maker).value();
        world.settle();
        lists.submit(list, maker).value();
        world.settle();
        decisions.forward(list, station).value();
        spoil("NONSENSE");
        world.settle();
        failForTheTenthTime();
    }

    @AfterEach
    void nothingStandsStill() {
        spoil("CCCD");
        work.restart(list, supervisor);
        world.settle();
    }

    @Test
    void whatWasGivenUpGoesOnFromItsCheckpoint() {
        Halted halted = work.of(list, station).orElseThrow();
        Batch failed = batch();
        assertThat(failed.state()).isEqualTo(Batch.State.FAILED);
        assertThat(failed.checkpoint()).isEqualTo(KEPT);
        assertThat(halted.reference()).isEqualTo(failed.reference()).matches("V-.{4}-.{4}");
        assertThat(halted.since()).isEqualTo(failed.finishedAt().orElseThrow());
        assertThat(halted.mayRestart()).isTrue();

        spoil("CCCD");
        work.restart(list, station).value();
        assertThat(batch().checkpoint()).isEqualTo(KEPT);
        world.settle();

        assertThat(lists.byId(list, maker).orElseThrow().state())
                .isEqualTo(ListState.AWAITING_APPROVAL);
        assertThat(work.of(list, station)).isEmpty();
        assertThat(audit.ofCase(list.value(), Optional.empty(), 10))
                .filteredOn(entry -> entry.action().equals("list.work-restarted"))
                .singleElement()
                .extracting(AuditEntry::actorName, entry -> entry.detail().get("number"))
                .containsExactly(station.displayName(), halted.reference());
    }

    @Test
    void whoAnswersForTheUnitFindsItWithoutOpeningTheList() {
        Actor admin = ListWorld.admin();
        Actor neighbour =
                ListWorld.actor("xa", "", Right.over(Role.SUPERVISOR, UnitCode.of("01561")));

        assertThat(ids(supervisor)).contains(list);
        assertThat(ids(admin)).contains(list);
        assertThat(work.count(supervisor)).isEqualTo(work.all(supervisor).size());
        assertThat(ids(neighbour)).doesNotContain(list);
        assertThat(ids(station)).isEmpty();
        assertThat(work.of(list, neighbour)).isEmpty();
    }

    @Test
    void onlyThoseWhoWaitForItAndThoseAboveLetItGoOn() {
        assertThat(code(work.restart(list, maker))).isEqualTo("lists.not-yours");
        assertThat(work.of(list, maker).orElseThrow().mayRestart()).isFalse();
        assertThat(
                        code(
                                work.restart(
                                        list,
                                        ListWorld.actor(
                                                "xa",
                                                "",
                                                Right.over(Role.STATION, UnitCode.of("01561"))))))
                .isEqualTo("lists.not-found");
        assertThat(work.restart(list, ListWorld.admin()).isDone()).isTrue();
        assertThat(code(work.restart(list, supervisor))).isEqualTo("lists.nothing-halted");
    }

    @Test
    void whatIsWithdrawnDoesNotStandStillAnyMore() {
        lists.withdraw(list, "Lập nhầm", station).value();

        assertThat(ids(supervisor)).doesNotContain(list);
        assertThat(batch().state()).isEqualTo(Batch.State.STOPPED);
    }

    private List<ListId> ids(Actor actor) {
        return work.all(actor).stream().map(halted -> halted.list().id()).toList();
    }

    private Batch batch() {
        return batches.ofCase(list.value(), 1).get(0);
    }

    private void spoil(String kind) {
        jdbc.sql("UPDATE list_row SET id_kind = :kind WHERE list_id = :list AND row_no > :kept")
                .param("kind", kind)
                .param("list", list.value())
                .param("kept", KEPT)
                .update();
    }

    /** Nine tries in vain take a minute; they are counted without being made. */
    private void failForTheTenthTime() {
        assertThat(batch().state()).isEqualTo(Batch.State.RUNNING);
        jdbc.sql("UPDATE batch SET attempts = 9, lease_until = NULL WHERE id = :id")
                .param("id", batch().id())
                .update();
        world.settle();
    }

    private static String code(Outcome<Void> outcome) {
        return ((Outcome.Refused<Void>) outcome).refusal().code();
    }

    private static byte[] people() {
        StringBuilder csv =
                new StringBuilder("Họ và tên,Ngày sinh,Giới tính,Số định danh,Nhóm ưu tiên\n");
        for (int i = 0; i < PEOPLE; i++) {
            csv.append(
                    "Nông Văn Chờ %s,%02d/%02d/19%02d,Nam,0040%02d%06d,9\n"
                            .formatted(
                                    letters(i),
                                    1 + i % 28,
                                    1 + i / 28 % 12,
                                    30 + i % 60,
                                    30 + i % 60,
                                    i));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String letters(int i) {
        return "" + (char) ('A' + i / 26 % 26) + (char) ('a' + i % 26);
    }
}
