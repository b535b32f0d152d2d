package vn.tram.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListWorld;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.Notices;
import vn.tram.staff.Actor;
import vn.tram.staff.OwnAccount;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.LotHolds.HoldPlace;
import vn.tram.stock.LotHolds.HoldView;
import vn.tram.stock.LotSuspensions.Paper;
import vn.tram.stock.LotSuspensions.Proposal;
import vn.tram.stock.LotSuspensions.State;
import vn.tram.stock.LotSuspensions.Step;
import vn.tram.stock.LotSuspensions.StepView;
import vn.tram.stock.LotSuspensions.SuspensionView;
import vn.tram.worklist.Colleagues;

/** NĐ 104/2016 art. 6.3: on the ministry's agreement, by two people, until the council's word. */
@TramIntegrationTest
@Import({StockWorld.class, Colleagues.class})
class LotSuspensionsTest {

    @Autowired private StockWorld world;
    @Autowired private LotSuspensions suspensions;
    @Autowired private LotHolds holds;
    @Autowired private Stores stores;
    @Autowired private StockBook book;
    @Autowired private Notices notices;
    @Autowired private Colleagues colleagues;
    @Autowired private OwnAccount own;

    private Actor proposer;
    private Actor head;
    private Actor nurse;
    private LotId lot;
    private LocalDate today;

    @BeforeEach
    void aLotInAStation() throws IOException {
        world.units();
        today = world.today();
        UUID facility = world.station();
        lot = world.lot("COMIRNATY", 6, today.plusDays(60));
        world.fill(facility, lot, 20);
        proposer =
                ListWorld.actor("Chuyên viên", "", Right.over(Role.PROVINCE, StockWorld.CAO_BANG));
        head = ListWorld.actor("Giám đốc", "", Right.over(Role.PROVINCE, StockWorld.CAO_BANG));
        nurse = ListWorld.actor("Trạm", "", Right.at(Role.STATION, StockWorld.HA_LANG, facility));
    }

    private Paper paper(int daysAgo) {
        return new Paper("12/BYT-KCB", today.minusDays(daysAgo));
    }

    private Proposal proposal(Step step) {
        return new Proposal(step, "Tai biến nặng", paper(2), Optional.empty(), Optional.empty());
    }

    private UUID proposed(Step step) {
        return suspensions.propose(lot, StockWorld.CAO_BANG, proposal(step), proposer).value();
    }

    private void decided(Step step) {
        suspensions.decide(proposed(step), paper(0), head).value();
    }

    private SuspensionView view() {
        return suspensions.ofLot(lot, nurse).get(0);
    }

    private boolean held() {
        return book.of(stores.kept(nurse).get(0).id(), nurse).stream()
                .filter(line -> line.lot().id().equals(lot))
                .findFirst()
                .orElseThrow()
                .held();
    }

    private static void refused(Outcome<?> outcome, String code) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<?>) outcome).refusal().code()).isEqualTo(code);
    }

    @Test
    void whatIsProposedHoldsNothingUntilAnotherPersonEntersTheDecision() {
        UUID step = proposed(Step.SUSPEND);

        assertThat(held()).isFalse();
        refused(suspensions.decide(step, paper(0), proposer), "stock.second-person");
        suspensions.decide(step, paper(0), head).value();

        assertThat(held()).isTrue();
        SuspensionView view = view();
        assertThat(view.state()).isEqualTo(State.IN_FORCE);
        assertThat(view.may()).isFalse();
        StepView decided = view.steps().get(0);
        assertThat(decided.ground()).isEqualTo(paper(2));
        assertThat(decided.decision()).contains(paper(0));
        assertThat(decided.decidedByName()).contains("Giám đốc");
    }

    @Test
    void theHoldOfASuspensionEndsByTheDecisionToLiftItOnly() {
        decided(Step.SUSPEND);
        HoldView hold =
                holds.ofLot(lot, head).stream().filter(HoldView::legal).findFirst().orElseThrow();

        assertThat(holds.mayRelease(hold.id(), head)).isFalse();
        refused(holds.release(hold.id(), "xong", head), "stock.legal-hold");
        assertThat(held()).isTrue();
        decided(Step.LIFT);

        assertThat(held()).isFalse();
        assertThat(view().state()).isEqualTo(State.LIFTED);
    }

    @Test
    void aPrecautionThatEndsLeavesTheSuspension() {
        UUID precaution =
                holds.hold(
                                lot,
                                HoldPlace.in(StockWorld.CAO_BANG),
                                "sự cố",
                                Optional.empty(),
                                proposer)
                        .value();
        decided(Step.SUSPEND);

        holds.release(precaution, "xong", proposer).value();

        assertThat(held()).isTrue();
    }

    @Test
    void aRecalledLotStaysHeldAndNothingCanBeProposedForItAnyMore() {
        decided(Step.SUSPEND);
        decided(Step.RECALL);

        assertThat(view().state()).isEqualTo(State.RECALLED);
        assertThat(held()).isTrue();
        for (Step step : Step.values()) {
            refused(
                    suspensions.propose(lot, StockWorld.CAO_BANG, proposal(step), proposer),
                    "stock.not-now");
        }
    }

    @Test
    void aLotThatWasAllowedAgainCanBeSuspendedAgain() {
        decided(Step.SUSPEND);
        decided(Step.LIFT);
        decided(Step.SUSPEND);

        assertThat(held()).isTrue();
        assertThat(suspensions.ofLot(lot, nurse))
                .extracting(SuspensionView::state)
                .containsExactly(State.IN_FORCE, State.LIFTED);
    }

    @Test
    void aProposalThatIsRefusedChangesNothingAndLeavesTheWayOpen() {
        refused(suspensions.refuse(proposed(Step.SUSPEND), " ", head), "stock.reason-missing");
        UUID step = view().waiting().orElseThrow().id();
        suspensions.refuse(step, "Bộ Y tế chưa đồng ý", head).value();

        assertThat(held()).isFalse();
        assertThat(view().state()).isEqualTo(State.REFUSED);
        refused(suspensions.decide(step, paper(0), head), "stock.not-now");
        decided(Step.SUSPEND);
        assertThat(held()).isTrue();

        suspensions.refuse(proposed(Step.LIFT), "Chưa đủ căn cứ", head).value();
        assertThat(view().state()).isEqualTo(State.IN_FORCE);
        assertThat(held()).isTrue();
    }

    @Test
    void aStepNeedsItsPaperAndItsPlaceInTheOrder() {
        refused(
                suspensions.propose(lot, StockWorld.CAO_BANG, proposal(Step.LIFT), proposer),
                "stock.not-now");
        refused(propose(new Paper(" ", today), Optional.empty()), "stock.ground-missing");
        refused(propose(new Paper("1", null), Optional.empty()), "stock.ground-missing");
        refused(
                propose(new Paper("1", today.plusDays(1)), Optional.empty()),
                "stock.paper-of-tomorrow");
        refused(propose(new Paper("1".repeat(81), today), Optional.empty()), "stock.text-too-long");
        refused(propose(paper(1), Optional.of(new Paper("2", null))), "stock.opinion-paper");
        refused(
                suspensions.propose(lot, StockWorld.HA_LANG, proposal(Step.SUSPEND), proposer),
                "stock.place");

        UUID step = proposed(Step.SUSPEND);
        refused(
                suspensions.propose(lot, StockWorld.CAO_BANG, proposal(Step.SUSPEND), head),
                "stock.not-now");
        refused(suspensions.decide(step, new Paper("", today), head), "stock.decision-missing");
        refused(suspensions.decide(step, paper(3), head), "stock.decision-before-ground");
        refused(suspensions.report(step, paper(0), head), "stock.not-now");
    }

    private Outcome<UUID> propose(Paper ground, Optional<Paper> opinion) {
        return suspensions.propose(
                lot,
                StockWorld.CAO_BANG,
                new Proposal(Step.SUSPEND, "lý do", ground, opinion, Optional.empty()),
                proposer);
    }

    @Test
    void theMinistryIsToldOnceOfALotThatIsAllowedAgain() {
        decided(Step.SUSPEND);
        decided(Step.LIFT);
        UUID lift = view().steps().get(1).id();

        suspensions.report(lift, new Paper("9/BC-SYT", today), head).value();

        assertThat(view().steps().get(1).report()).contains(new Paper("9/BC-SYT", today));
        refused(suspensions.report(lift, paper(0), head), "stock.not-now");
    }

    @Test
    void twoWhoProposeAtOnceMakeOneSuspension() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        Callable<Outcome<UUID>> propose =
                () ->
                        suspensions.propose(
                                lot, StockWorld.CAO_BANG, proposal(Step.SUSPEND), proposer);
        try {
            List<Future<Outcome<UUID>>> both =
                    two.invokeAll(List.of(propose, propose), 30, TimeUnit.SECONDS);
            long done = 0;
            for (Future<Outcome<UUID>> each : both) {
                done += each.get().isDone() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        } finally {
            two.shutdownNow();
        }
        assertThat(suspensions.ofLot(lot, head)).hasSize(1);
    }

    @Test
    void keepersOfStoresThatHaveTheLotAreToldAndOthersAreNot() {
        String host = UUID.randomUUID().toString().substring(0, 8) + ".example";
        UUID facility = nurse.rightsAs(Role.STATION).get(0).facility().orElseThrow();
        colleague("y-ta@" + host, Right.at(Role.STATION, StockWorld.HA_LANG, facility));
        colleague("k-khac@" + host, Right.at(Role.STATION, StockWorld.HA_LANG, world.station()));
        colleague("so-y-te@" + host, Right.over(Role.PROVINCE, StockWorld.CAO_BANG));
        decided(Step.SUSPEND);

        assertThat(notices.ofCase(lot.value(), Optional.empty(), Notices.MOST))
                .filteredOn(line -> line.recipient().endsWith(host))
                .allSatisfy(
                        line -> assertThat(line.template()).isEqualTo(NoticeTemplate.LOT_SUSPENDED))
                .extracting(line -> line.recipient().substring(0, 1))
                .containsExactlyInAnyOrder("y", "s");
    }

    private void colleague(String address, Right right) {
        Actor actor = colleagues.with(address, right);
        assertThat(own.changeEmail(actor, address).isDone()).isTrue();
    }
}
