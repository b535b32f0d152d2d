package vn.tram.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.invariants.InvariantChecker;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.Adjustments.Kind;
import vn.tram.stock.Adjustments.NewAdjustment;
import vn.tram.stock.StockRefusal.Plain;

/** What of a lot that was typed wrong can be put right, when, and by whom. */
@TramIntegrationTest
@Import(StockWorld.class)
class LotCorrectionTest {

    @Autowired private StockWorld world;
    @Autowired private Lots lots;
    @Autowired private SessionStock stock;
    @Autowired private StockBook book;
    @Autowired private Adjustments adjustments;
    @Autowired private TransactionTemplate transactions;
    @Autowired private InvariantChecker invariants;
    @Autowired private JdbcClient jdbc;

    private final Actor nurse = StockWorld.keeper();
    private final UUID session = UUID.randomUUID();
    private UUID station;
    private StoreId store;
    private LotId lot;

    @BeforeEach
    void fiveVialsOfTen() throws IOException {
        world.units();
        station = world.station();
        lot = world.lot("ASTRAZENECA");
        world.fill(station, lot, 50);
        store =
                new StoreId(
                        jdbc.sql("SELECT id FROM vaccine_store WHERE facility_id = :facility")
                                .param("facility", station)
                                .query(UUID.class)
                                .single());
    }

    private LotView now() {
        return lots.byId(lot).orElseThrow();
    }

    private NewLot paper(LocalDate expires, int doses, Duration open) {
        LotView was = now();
        return new NewLot(
                was.product().code(), was.number(), expires, doses, open, "", Optional.empty());
    }

    private NewLot ofSix() {
        return paper(now().expiresOn(), 6, now().openVial());
    }

    private Outcome<LotView> change(NewLot paper) {
        return lots.change(lot, paper, "gõ nhầm khi nhận", nurse);
    }

    private void issue(int doses) {
        transactions
                .execute(
                        status ->
                                stock.issue(
                                        session,
                                        station,
                                        StockWorld.place(station),
                                        lot,
                                        doses,
                                        UUID.randomUUID(),
                                        nurse))
                .value();
    }

    private VialView open() {
        return transactions
                .execute(status -> stock.open(session, lot, 1, UUID.randomUUID(), nurse))
                .value();
    }

    @Test
    void theStoreHoldsAsManyVialsWhenTheirDosesAreCorrected() {
        assertThat(lots.mayChange(lot, nurse)).isEqualTo(LotChange.VIAL);

        change(ofSix()).value();

        assertThat(book.of(store, nurse))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.vials()).isEqualTo(5);
                            assertThat(line.doses()).isEqualTo(30);
                        });
        change(paper(now().expiresOn(), 12, now().openVial())).value();
        assertThat(book.of(store, nurse).get(0).doses()).isEqualTo(60);
        assertThat(invariants.check().values()).allMatch(List::isEmpty);
    }

    @Test
    void dosesOfAVialStayOnceSomeWereGivenToASession() {
        issue(10);

        assertThat(lots.mayChange(lot, nurse)).isEqualTo(LotChange.FACTS);
        assertThat(change(ofSix())).isEqualTo(Outcome.refused(Plain.VIALS_IN_USE));
    }

    @Test
    void dosesOfAVialStayWhileAProposalWaits() {
        adjustments
                .propose(
                        new NewAdjustment(UUID.randomUUID(), store, lot, Kind.LESS, 10, "đếm lại"),
                        nurse)
                .value();

        assertThat(change(ofSix())).isEqualTo(Outcome.refused(Plain.VIALS_IN_USE));
    }

    @Test
    void aVialThatIsOpenFollowsTheNewLifeAndExpiry() {
        issue(20);
        VialView vial = open();

        change(paper(now().expiresOn(), 10, Duration.ofHours(2))).value();

        assertThat(discardAt(vial)).isEqualTo(vial.openedAt().plus(Duration.ofHours(2)));
        change(paper(world.today().minusDays(1), 10, Duration.ofHours(6))).value();
        assertThat(discardAt(vial)).isBefore(vial.openedAt());
        Outcome<Void> used =
                transactions.execute(
                        status -> stock.use(session, vial.id(), UUID.randomUUID(), nurse));
        assertThat(used).isEqualTo(Outcome.refused(Plain.LOT_EXPIRED));
    }

    private Instant discardAt(VialView vial) {
        return transactions.execute(status -> stock.openVials(session)).stream()
                .filter(one -> one.id().equals(vial.id()))
                .findFirst()
                .orElseThrow()
                .discardAt();
    }

    @Test
    void productAndNumberStayOnceItMoved() {
        LotView was = now();
        NewLot other =
                new NewLot(
                        "ABDALA",
                        was.number(),
                        was.expiresOn(),
                        10,
                        was.openVial(),
                        "",
                        Optional.empty());

        assertThat(change(other)).isEqualTo(Outcome.refused(Plain.LOT_IN_USE));
    }

    @Test
    void whoIsNotOverEveryStoreThatHoldsSomeIsRefused() {
        world.fill(world.station(), lot, 10);
        Actor here =
                ListWorld.actor("Y sĩ", "", Right.at(Role.STATION, StockWorld.HA_LANG, station));

        assertThat(lots.mayChange(lot, here)).isEqualTo(LotChange.NONE);
        assertThat(lots.change(lot, ofSix(), "gõ nhầm", here))
                .isEqualTo(Outcome.refused(Plain.LOT_ELSEWHERE));
        assertThat(
                        lots.change(
                                        lot,
                                        ofSix(),
                                        "gõ nhầm",
                                        ListWorld.actor(
                                                "CDC",
                                                "",
                                                Right.over(Role.PROVINCE, StockWorld.CAO_BANG)))
                                .isDone())
                .isTrue();
    }

    @Test
    void withoutAReasonNothingIsChanged() {
        assertThat(lots.change(lot, ofSix(), "  ", nurse))
                .isEqualTo(Outcome.refused(Plain.REASON_MISSING));
        assertThat(now().dosesPerVial()).isEqualTo(10);
    }

    @Test
    void moreThanTheStoreHoldsCannotEvenBeProposedToBeDestroyed() {
        assertThat(
                        adjustments.propose(
                                new NewAdjustment(
                                        UUID.randomUUID(), store, lot, Kind.DESTROY, 60, "hỏng"),
                                nurse))
                .isEqualTo(Outcome.refused(Plain.NOT_ENOUGH));
    }

    @Test
    void everyCorrectionIsKeptWithWhoWhyAndWhatItWasBefore() {
        LotView first = now();
        change(paper(first.expiresOn().plusDays(30), 10, first.openVial())).value();
        LotView second = now();
        change(ofSix()).value();
        assertThat(lots.change(lot, ofSix(), " ", nurse).isDone()).isFalse();

        List<LotCorrected> kept = lots.corrections(lot);

        assertThat(kept).extracting(LotCorrected::was).containsExactly(second, first);
        assertThat(kept).extracting(LotCorrected::becomes).containsExactly(now(), second);
        assertThat(kept)
                .allSatisfy(
                        one -> {
                            assertThat(one.by()).isEqualTo(nurse.displayName());
                            assertThat(one.reason()).isEqualTo("gõ nhầm khi nhận");
                            assertThat(one.at()).isNotNull();
                        });
        assertThat(lots.corrections(world.lot("ASTRAZENECA"))).isEmpty();
    }
}
