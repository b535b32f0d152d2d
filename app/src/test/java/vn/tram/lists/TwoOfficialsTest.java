package vn.tram.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

@TramIntegrationTest
@Import(ListWorld.class)
class TwoOfficialsTest {

    @Autowired private ListWorld world;
    @Autowired private SubjectLists lists;
    @Autowired private ListRows rows;
    @Autowired private ListDecisions decisions;

    private static int people;

    @RepeatedTest(5)
    void ofTwoWhoDecideAtTheSameMomentOneDecidesAndTheOtherIsTold() throws Exception {
        ListId list = awaitingApproval();
        Actor chair = ListWorld.inHaLang(Role.COMMUNE);
        Actor deputy = ListWorld.inHaLang(Role.COMMUNE);
        int revision = lists.byId(list, chair).orElseThrow().revision();
        List<Outcome<?>> outcomes =
                together(
                        () -> decisions.approve(list, revision, chair),
                        () -> decisions.sendBack(list, "Bổ sung minh chứng", deputy));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .singleElement()
                .satisfies(
                        outcome ->
                                assertThat(((Outcome.Refused<?>) outcome).refusal().code())
                                        .isIn("lists.not-now", "worklist.no-longer-open"));
        world.settle();
    }

    @RepeatedTest(3)
    void aDoubleClickApprovesOnce() throws Exception {
        ListId list = awaitingApproval();
        Actor chair = ListWorld.inHaLang(Role.COMMUNE);
        int revision = lists.byId(list, chair).orElseThrow().revision();
        List<Outcome<?>> outcomes =
                together(
                        () -> decisions.approve(list, revision, chair),
                        () -> decisions.approve(list, revision, chair));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(decisions.decisions(list, chair)).hasSize(1);
        world.settle();
        assertThat(lists.byId(list, chair).orElseThrow().state()).isEqualTo(ListState.ENROLLED);
    }

    @RepeatedTest(5)
    void ofTwoWhoChangeOneRowAtTheSameMomentTheSecondIsTold() throws Exception {
        world.units();
        Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
        ListId list = open(maker);
        RowView row = rows.add(list, person("005"), maker).value();
        List<Outcome<?>> outcomes =
                together(
                        () -> rows.change(row.id(), row.version(), person("006"), maker),
                        () -> rows.change(row.id(), row.version(), person("007"), maker));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .singleElement()
                .satisfies(
                        outcome ->
                                assertThat(((Outcome.Refused<?>) outcome).refusal().code())
                                        .isEqualTo("lists.row-changed"));
    }

    private static RowForm person(String end) {
        return ListWorld.person("Chu Văn Sửa", "05/06/1951", "Nam", "004051900" + end, "9");
    }

    private ListId open(Actor maker) {
        return world.open(world.campaign(false), "Hai người cùng quyết định", maker);
    }

    private ListId awaitingApproval() throws IOException {
        world.units();
        Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
        ListId list = open(maker);
        int n = people++;
        rows.add(
                        list,
                        ListWorld.person(
                                "Chu Thị Đôi " + (char) ('A' + n),
                                "05/06/1951",
                                "Nữ",
                                "004151%06d".formatted(500_000 + n),
                                "9"),
                        maker)
                .value();
        lists.submit(list, maker).value();
        world.settle();
        decisions.forward(list, ListWorld.inHaLang(Role.STATION)).value();
        world.settle();
        return list;
    }

    private static List<Outcome<?>> together(Callable<Outcome<?>> one, Callable<Outcome<?>> other)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Outcome<?>> first = both.submit(at(start, one));
            Future<Outcome<?>> second = both.submit(at(start, other));
            return List.of(first.get(), second.get());
        } finally {
            both.shutdownNow();
        }
    }

    private static Callable<Outcome<?>> at(CyclicBarrier start, Callable<Outcome<?>> act) {
        return () -> {
            start.await();
            return act.call();
        };
    }
}
