package vn.tram.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.Workplace;
import vn.tram.workflow.TaskId;
import vn.tram.worklist.WorklistRefusal.CannotDoIt;
import vn.tram.worklist.WorklistRefusal.NoLongerOpen;
import vn.tram.worklist.WorklistRefusal.NoReason;
import vn.tram.worklist.WorklistRefusal.NotYours;
import vn.tram.worklist.WorklistRefusal.TakenBy;

@TramIntegrationTest
@Import({WorkItems.class, Colleagues.class})
class WorklistTest {

    @Autowired private Worklist worklist;
    @Autowired private WorkItems tasks;
    @Autowired private Colleagues colleagues;
    @Autowired private AuditLog audit;
    @Autowired private Clock clock;

    private final CasePlace place = WorkItems.newPlace();

    private Instant late(int hours) {
        return clock.instant().minus(Duration.ofHours(hours));
    }

    private Actor station(String name) {
        return colleagues.with(name, Right.over(Role.STATION, place.commune()));
    }

    private InboxPage late(Actor actor, InboxTab tab, Optional<WorkItem> after, int limit) {
        return worklist.page(actor, tab, Urgency.LATE, InboxFilter.none(), after, limit);
    }

    @AfterEach
    void clear() {
        tasks.clear();
    }

    @Test
    void pagesShowEveryTaskOnceAlsoWhenAllAreDueAtTheSameMoment() {
        Actor actor = station("Nông Thị Sen");
        List<TaskId> open = tasks.openTogether(place, Role.STATION, late(5), 25);
        List<TaskId> seen = new ArrayList<>();
        InboxPage page = late(actor, InboxTab.UNASSIGNED, Optional.empty(), 10);
        seen.addAll(ids(page));
        while (page.more()) {
            WorkItem last = page.items().get(page.items().size() - 1);
            page = late(actor, InboxTab.UNASSIGNED, Optional.of(last), 10);
            seen.addAll(ids(page));
        }
        assertThat(seen).hasSize(25).containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    void aTaskThatTwoRightsReachIsShownOnce() {
        Actor actor =
                colleagues.with(
                        "Lý Thị Nhung",
                        Right.over(Role.STATION, place.commune()),
                        Right.over(Role.STATION, place.province().orElseThrow()));
        List<TaskId> open = tasks.openTogether(place, Role.STATION, late(2), 7);
        InboxPage first = late(actor, InboxTab.ALL, Optional.empty(), 5);
        InboxPage rest = late(actor, InboxTab.ALL, Optional.of(first.items().get(4)), 5);
        assertThat(first.items()).hasSize(5);
        assertThat(rest.more()).isFalse();
        assertThat(ids(first)).doesNotContainAnyElementsOf(ids(rest));
        assertThat(ids(rest)).hasSize(2).isSubsetOf(open);
    }

    @Test
    void groupsFollowTheDayInVietnam() {
        Actor actor = station("Vi Văn Khảm");
        tasks.open(place, Role.STATION, late(1));
        tasks.open(place, Role.STATION, clock.instant().plus(Duration.ofDays(3)));
        InboxCounts counts = worklist.counts(actor, InboxFilter.none());
        assertThat(counts.of(InboxTab.UNASSIGNED, Urgency.LATE)).isEqualTo(1);
        assertThat(counts.of(InboxTab.UNASSIGNED, Urgency.TODAY)).isZero();
        assertThat(counts.of(InboxTab.UNASSIGNED, Urgency.WAITING)).isEqualTo(1);
        assertThat(counts.of(InboxTab.MINE)).isZero();
    }

    @Test
    void aTitleIsFoundWithoutDiacritics() {
        Actor actor = station("Hoàng Văn Páo");
        TaskId wanted = tasks.open(place, Role.STATION, late(1), "Hộ nghèo, xóm Nà Lùng");
        tasks.open(place, Role.STATION, late(1), "Giáo viên");
        InboxFilter filter =
                new InboxFilter(
                        Optional.of("na lung"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(
                        ids(
                                worklist.page(
                                        actor,
                                        InboxTab.ALL,
                                        Urgency.LATE,
                                        filter,
                                        Optional.empty(),
                                        10)))
                .containsExactly(wanted);
        assertThat(worklist.counts(actor, filter).of(InboxTab.ALL)).isEqualTo(1);
    }

    @Test
    void signsOfPatternsAreNoWildcards() {
        Actor actor = station("Lục Thị Ngân");
        tasks.open(place, Role.STATION, late(1), "Hộ nghèo");
        for (String typed : List.of("%", "_", "h%o", "h_ ngheo", "\\")) {
            InboxFilter filter = text(typed);
            assertThat(worklist.counts(actor, filter).of(InboxTab.ALL)).as(typed).isZero();
        }
        assertThat(worklist.counts(actor, text("hộ nghèo")).of(InboxTab.ALL)).isEqualTo(1);
    }

    @Test
    void workIsNarrowedToOneHamlet() {
        Actor actor = station("Mã Văn Tài");
        TaskId wanted = tasks.inHamlets(place, late(1), "Nà Lùng", "Bản Sáng");
        tasks.inHamlets(place, late(1), "Nà Lùng Trên");
        tasks.open(place, Role.STATION, late(1), "Giáo viên");
        InboxFilter hamlet =
                new InboxFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("na lung"));
        InboxPage page =
                worklist.page(actor, InboxTab.ALL, Urgency.LATE, hamlet, Optional.empty(), 10);
        assertThat(ids(page)).containsExactly(wanted);
        assertThat(page.items().get(0).hamlets()).containsExactly("Nà Lùng", "Bản Sáng");
        assertThat(worklist.counts(actor, hamlet).of(InboxTab.ALL)).isEqualTo(1);
        assertThat(worklist.counts(actor, text("bản sáng")).of(InboxTab.ALL)).isEqualTo(1);
    }

    private static InboxFilter text(String typed) {
        return new InboxFilter(
                Optional.of(typed),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void countingStopsAtAThousand() {
        Actor actor = station("Mông Thị Huệ");
        TaskId one = tasks.open(place, Role.STATION, late(1));
        tasks.doubled(one, 10);
        InboxCounts counts = worklist.counts(actor, InboxFilter.none());
        assertThat(counts.of(InboxTab.UNASSIGNED, Urgency.LATE)).isEqualTo(InboxCounts.MOST);
        assertThat(counts.of(InboxTab.UNASSIGNED)).isEqualTo(InboxCounts.MOST);
    }

    @Test
    void aQueueCountedAgainSaysTheSame() {
        Actor actor = station("Nông Thị Hằng");
        Actor colleague = station("Nông Thị Thu");
        List<TaskId> late = tasks.openTogether(place, Role.STATION, late(5), 5);
        tasks.openTogether(place, Role.STATION, late(-24 * 3), 3);
        worklist.claim(late.get(0), actor);
        worklist.claim(late.get(1), colleague);
        worklist.claim(late.get(2), colleague);

        InboxCounts first = worklist.counts(actor, InboxFilter.none());
        InboxCounts again = worklist.counts(actor, InboxFilter.none());

        assertThat(first.of(InboxTab.MINE, Urgency.LATE)).isEqualTo(1);
        assertThat(first.of(InboxTab.UNASSIGNED, Urgency.LATE)).isEqualTo(2);
        assertThat(first.of(InboxTab.ALL, Urgency.LATE)).isEqualTo(5);
        assertThat(first.of(InboxTab.UNASSIGNED, Urgency.WAITING)).isEqualTo(3);
        assertThat(first.of(InboxTab.ALL, Urgency.WAITING)).isEqualTo(3);
        assertThat(first.of(InboxTab.ALL, Urgency.TODAY)).isZero();
        assertThat(again).isEqualTo(first);

        worklist.claim(late.get(3), actor);
        InboxCounts after = worklist.counts(actor, InboxFilter.none());
        assertThat(after.of(InboxTab.MINE, Urgency.LATE)).isEqualTo(2);
        assertThat(after.of(InboxTab.UNASSIGNED, Urgency.LATE)).isEqualTo(1);
        assertThat(after.of(InboxTab.ALL, Urgency.LATE)).isEqualTo(5);
    }

    @Test
    void aSmallQueueThatGrewIsCountedUpToTheCap() {
        Actor actor = station("Nông Thị Lan");
        TaskId task = tasks.open(place, Role.STATION, late(5));
        worklist.counts(actor, InboxFilter.none());
        worklist.counts(actor, InboxFilter.none());
        tasks.doubled(task, 10);
        for (int time = 0; time < 3; time++) {
            assertThat(worklist.counts(actor, InboxFilter.none()).of(InboxTab.ALL, Urgency.LATE))
                    .isEqualTo(InboxCounts.MOST);
        }
    }

    @Test
    void aFullGroupDoesNotHideWhatIsNewInAnother() {
        Actor actor = station("Nông Thị Mai");
        tasks.doubled(tasks.open(place, Role.STATION, late(5)), 10);
        worklist.counts(actor, InboxFilter.none());
        TaskId waiting = tasks.open(place, Role.STATION, late(-24 * 3));
        InboxCounts counts = worklist.counts(actor, InboxFilter.none());
        assertThat(counts.of(InboxTab.UNASSIGNED, Urgency.LATE)).isEqualTo(InboxCounts.MOST);
        assertThat(counts.of(InboxTab.UNASSIGNED, Urgency.WAITING)).isEqualTo(1);
        worklist.claim(waiting, actor);
        counts = worklist.counts(actor, InboxFilter.none());
        assertThat(counts.of(InboxTab.MINE, Urgency.WAITING)).isEqualTo(1);
        assertThat(counts.of(InboxTab.UNASSIGNED, Urgency.WAITING)).isZero();
        assertThat(counts.of(InboxTab.ALL, Urgency.WAITING)).isEqualTo(1);
    }

    @Test
    void eachTierOfARightSeesItsOwnPlaceAndNoOther() {
        CasePlace facility = place.at(UUID.randomUUID());
        TaskId here = tasks.open(place, Role.STATION, late(1));
        TaskId inside = tasks.open(facility, Role.STATION, late(1));
        TaskId elsewhere = tasks.open(WorkItems.newPlace(), Role.STATION, late(1));
        Right atFacility =
                Right.at(Role.STATION, place.commune(), facility.facility().orElseThrow());

        assertThat(seenBy(atFacility)).containsExactly(inside);
        assertThat(seenBy(Right.over(Role.STATION, place.commune())))
                .containsExactlyInAnyOrder(here, inside);
        assertThat(seenBy(Right.over(Role.STATION, place.district().orElseThrow())))
                .containsExactlyInAnyOrder(here, inside);
        assertThat(seenBy(Right.over(Role.STATION, place.province().orElseThrow())))
                .containsExactlyInAnyOrder(here, inside);
        assertThat(seenBy(Right.nationwide(Role.STATION))).contains(here, inside, elsewhere);
        assertThat(seenBy(Right.over(Role.COMMUNE, place.commune()))).isEmpty();
        assertThat(seenBy(Right.over(Role.SUPERVISOR, place.commune()))).isEmpty();
    }

    @Test
    void ofTwoWhoTakeATaskAtOnceOneHasItAndTheOtherIsToldWho() throws Exception {
        Actor sen = station("Nông Thị Sen");
        Actor bao = station("Đàm Quốc Bảo");
        for (int round = 0; round < 10; round++) {
            TaskId task = tasks.open(place, Role.STATION, late(1));
            List<Outcome<WorkItem>> outcomes =
                    together(() -> worklist.claim(task, sen), () -> worklist.claim(task, bao));
            Actor winner = outcomes.get(0).isDone() ? sen : bao;
            assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(1);
            assertThat(tasks.holder(task)).contains(winner.id().value());
            Outcome<WorkItem> lost = outcomes.get(0).isDone() ? outcomes.get(1) : outcomes.get(0);
            assertThat(refusal(lost)).isEqualTo(new TakenBy(winner.displayName()));
        }
    }

    @Test
    void aTaskGivenBackCanBeTakenBySomebodyElse() {
        Actor sen = station("Nông Thị Sen");
        Actor bao = station("Đàm Quốc Bảo");
        TaskId task = tasks.open(place, Role.STATION, late(1));
        worklist.claim(task, sen).value();
        assertThat(refusal(worklist.release(task, bao))).isEqualTo(new TakenBy("Nông Thị Sen"));
        worklist.release(task, sen).value();
        assertThat(worklist.claim(task, bao).value().assignee()).contains(bao.id());
    }

    @Test
    void ownWorkIsThatOfThePlacesOnesRightsLieAt() {
        CasePlace there = WorkItems.newPlace();
        Right here = Right.over(Role.STATION, place.commune());
        Actor everywhere =
                colleagues.with("Kpă Sương Thảo", here, Right.over(Role.STATION, there.commune()));
        TaskId own = tasks.open(place, Role.STATION, late(2));
        TaskId elsewhere = tasks.open(there, Role.STATION, late(1));
        worklist.claim(own, everywhere).value();
        worklist.claim(elsewhere, everywhere).value();
        Actor atOnePlace = Workplace.of(here).narrow(everywhere);

        assertThat(ids(late(everywhere, InboxTab.MINE, Optional.empty(), 9)))
                .containsExactly(own, elsewhere);
        assertThat(ids(late(atOnePlace, InboxTab.MINE, Optional.empty(), 9))).containsExactly(own);
        assertThat(worklist.counts(atOnePlace, InboxFilter.none()).of(InboxTab.MINE)).isEqualTo(1);
        assertThat(refusal(worklist.claim(elsewhere, atOnePlace))).isEqualTo(new NotYours());
    }

    @Test
    void aTaskThatIsGoneCannotBeTaken() {
        Actor sen = station("Nông Thị Sen");
        TaskId task = tasks.open(place, Role.STATION, late(1));
        tasks.end(task);
        assertThat(refusal(worklist.claim(task, sen))).isEqualTo(new NoLongerOpen());
    }

    @Test
    void manyTasksAreHandedOverTogetherOrNotAtAll() {
        Actor supervisor =
                colleagues.with(
                        "Trịnh Thị An",
                        Right.over(Role.SUPERVISOR, place.province().orElseThrow()));
        Actor sen = station("Nông Thị Sen");
        TaskId one = tasks.open(place, Role.STATION, late(2));
        TaskId other = tasks.open(place, Role.STATION, late(1));
        TaskId approval = tasks.open(place, Role.COMMUNE, late(1));

        assertThat(
                        refusal(
                                worklist.reassign(
                                        List.of(one, other, approval),
                                        sen.id(),
                                        "Nghỉ phép",
                                        supervisor)))
                .isEqualTo(new CannotDoIt("Nông Thị Sen"));
        assertThat(tasks.holder(one)).isEmpty();
        assertThat(tasks.holder(other)).isEmpty();

        assertThat(
                        worklist.reassign(List.of(one, other), sen.id(), "Nghỉ phép", supervisor)
                                .value())
                .isEqualTo(2);
        assertThat(tasks.holder(one)).contains(sen.id().value());
        assertThat(tasks.holder(other)).contains(sen.id().value());
    }

    @Test
    void workChangesHandsForAReasonThatStaysOnRecord() {
        Actor sen = station("Nông Thị Sen");
        Actor bao = station("Đàm Quốc Bảo");
        TaskId task = tasks.open(place, Role.STATION, late(1));
        UUID caseId = worklist.byId(task).orElseThrow().caseId();
        for (String none : List.of("", "  ", "x".repeat(Worklist.MOST_REASON + 1))) {
            assertThat(refusal(worklist.reassign(List.of(task), bao.id(), none, sen)))
                    .isEqualTo(new NoReason(Worklist.MOST_REASON));
        }
        assertThat(tasks.holder(task)).isEmpty();
        worklist.reassign(List.of(task), bao.id(), " Đi tập huấn ", sen).value();
        assertThat(audit.ofCase(caseId, Optional.empty(), 5))
                .singleElement()
                .satisfies(
                        entry ->
                                assertThat(entry.detail())
                                        .containsEntry("reason", "Đi tập huấn")
                                        .containsEntry("to", "Đàm Quốc Bảo"));
    }

    @Test
    void nobodyHandsOnWhatAColleagueHas() {
        Actor sen = station("Nông Thị Sen");
        Actor bao = station("Đàm Quốc Bảo");
        TaskId task = tasks.open(place, Role.STATION, late(1));
        worklist.claim(task, sen).value();
        assertThat(refusal(worklist.reassign(List.of(task), bao.id(), "Đi họp", bao)))
                .isEqualTo(new NotYours());
        assertThat(worklist.reassign(List.of(task), bao.id(), "Đi họp", sen).isDone()).isTrue();
    }

    @Test
    void theNextTaskIsOnesOwnThenTheEarliestThatIsFree() {
        Actor sen = station("Nông Thị Sen");
        TaskId earliest = tasks.open(place, Role.STATION, late(9));
        TaskId own = tasks.open(place, Role.STATION, late(1));
        worklist.claim(own, sen).value();
        assertThat(worklist.next(sen, Optional.empty()).map(WorkItem::id)).contains(own);
        assertThat(worklist.next(sen, Optional.of(own)).map(WorkItem::id)).contains(earliest);
        tasks.end(own);
        assertThat(worklist.next(sen, Optional.of(earliest))).isEmpty();
    }

    private List<TaskId> seenBy(Right right) {
        Actor actor = colleagues.with("Bế Thị Hiền", right);
        return ids(late(actor, InboxTab.ALL, Optional.empty(), 200));
    }

    private static List<TaskId> ids(InboxPage page) {
        return page.items().stream().map(WorkItem::id).toList();
    }

    private static Refusal refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> answers = new ArrayList<>();
            for (Callable<T> act : List.of(one, other)) {
                answers.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    return act.call();
                                }));
            }
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }
}
