package vn.tram.doses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.directory.Facilities;
import vn.tram.doses.DoseCorrections.Hands;
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListWorld;
import vn.tram.people.PersonChange;
import vn.tram.people.PersonCorrections;
import vn.tram.people.PersonId;
import vn.tram.stock.LotId;
import vn.tram.stock.StockWorld;
import vn.tram.stock.VialId;

/** New versions of doses, and what speaks against them. */
@TramIntegrationTest
@Import(DoseWorld.class)
class DoseCorrectionsTest {

    private static final Hands HANDS = new Hands(DoseWorld.nurse(), DoseWorld.another());

    @Autowired private DoseWorld world;
    @Autowired private StockWorld stock;
    @Autowired private DoseCorrections corrections;
    @Autowired private Doses doses;
    @Autowired private DoseConfirmations confirmations;
    @Autowired private PersonCorrections people;
    @Autowired private Facilities facilities;
    @Autowired private JdbcClient jdbc;

    private PersonId person;
    private DoseView first;
    private DoseView second;

    @BeforeEach
    void somebodyWithTwoDoses() throws IOException {
        world.units();
        person = world.adult();
        first = world.had(person, "COMIRNATY", "2021-09-10");
        second = world.had(person, "COMIRNATY", "2021-10-15");
    }

    private Outcome<DoseView> correct(DoseView dose, DoseChange change) {
        return world.act(
                () ->
                        corrections.correct(
                                dose.id(), change, "giấy xác nhận", UUID.randomUUID(), HANDS));
    }

    private static DoseChange on(String day) {
        return new DoseChange(
                Optional.empty(),
                Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static DoseChange of(String product, String lot) {
        return new DoseChange(
                Optional.ofNullable(product),
                Optional.empty(),
                Optional.ofNullable(lot),
                Optional.empty(),
                Optional.empty());
    }

    private static Object why(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    @Test
    void aCorrectionIsANewVersionThatNamesItsPredecessorAndMovesTheIntervals() {
        DoseView corrected = correct(first, on("2021-09-03")).value();

        assertThat(corrected.givenOn()).isEqualTo("2021-09-03");
        assertThat(corrected.number()).isEqualTo(1);
        assertThat(corrections.versions(first.id()))
                .extracting(DoseView::id)
                .containsExactly(corrected.id(), first.id());
        assertThat(corrections.versions(corrected.id()))
                .isEqualTo(corrections.versions(first.id()));
        assertThat(doses.ofPerson(person, false))
                .extracting(each -> each.number() + " " + each.intervalDays().orElse(null))
                .containsExactly("1 null", "2 42");
        assertThat(confirmations.of(corrected.id()).orElseThrow().by())
                .isEqualTo(HANDS.agreed().id());
        assertThat(doses.course(person, DoseWorld.COVID).basic()).isEqualTo(2);
    }

    @Test
    void theSameCommandIsTheSameVersion() {
        UUID command = UUID.randomUUID();
        DoseView once =
                world.act(
                                () ->
                                        corrections.correct(
                                                first.id(),
                                                on("2021-09-03"),
                                                "giấy",
                                                command,
                                                HANDS))
                        .value();
        DoseView twice =
                world.act(
                                () ->
                                        corrections.correct(
                                                first.id(),
                                                on("2021-09-03"),
                                                "giấy",
                                                command,
                                                HANDS))
                        .value();

        assertThat(twice.id()).isEqualTo(once.id());
        assertThat(corrections.versions(first.id())).hasSize(2);
    }

    @Test
    void oneVersionIsNotCorrectedTwice() {
        correct(first, on("2021-09-03")).value();

        assertThat(why(correct(first, on("2021-09-04")))).isEqualTo(Plain.CORRECTED_SINCE);
    }

    @Test
    void whatCannotBeIsRefusedWithAValue() {
        assertThat(why(correct(second, on("2021-09-01"))))
                .isEqualTo(new DosesRefusal.OrderChanges(1, LocalDate.of(2021, 9, 10)));
        assertThat(why(correct(first, on("2021-10-20"))))
                .isEqualTo(new DosesRefusal.OrderChanges(2, LocalDate.of(2021, 10, 15)));
        assertThat(why(correct(second, on("2021-09-10")))).isInstanceOf(DosesRefusal.SameDay.class);
        assertThat(why(correct(second, on("2021-09-11"))))
                .isInstanceOf(DosesRefusal.MaybeSameDose.class);
        assertThat(why(correct(first, on("2020-01-01"))))
                .isInstanceOf(DosesRefusal.BeforeLicence.class);
        assertThat(why(correct(second, on("2031-01-01")))).isEqualTo(Plain.IN_FUTURE);
        assertThat(why(correct(first, on("2021-09-10")))).isEqualTo(Plain.NOTHING_CHANGES);
        assertThat(why(correct(first, of("ASPIRIN", null)))).isEqualTo(Plain.PRODUCT_UNKNOWN);
        assertThat(corrections.versions(first.id())).hasSize(1);
        assertThat(corrections.versions(second.id())).hasSize(1);
    }

    @Test
    void anObstacleIsSaidWithoutMakingAnything() {
        assertThat(corrections.obstacle(second.id(), on("2021-09-10")))
                .get()
                .isInstanceOf(DosesRefusal.SameDay.class);
        assertThat(corrections.obstacle(second.id(), on("2021-10-16"))).isEmpty();
        assertThat(corrections.versions(second.id())).hasSize(1);
    }

    @Test
    void aFacilityThatWasClosedThatDayIsRefused() {
        UUID station = stock.station();
        facilities.close(station, LocalDate.now(java.time.Clock.systemUTC()), ListWorld.admin());
        jdbc.sql(
                        "UPDATE facility SET valid_to = '2021-10-01', valid_from = '2020-01-01' WHERE id = :id")
                .param("id", station)
                .update();

        DoseChange there =
                new DoseChange(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(station),
                        Optional.empty());
        assertThat(why(correct(second, there))).isEqualTo(Plain.FACILITY_CLOSED);
        assertThat(correct(first, there).isDone()).isTrue();
    }

    @Test
    void anotherLotOfASessionsDoseIsTakenBackInTheLedgerAndTheOtherOneWrittenAsUsed() {
        UUID session = UUID.randomUUID();
        LotId entered = world.lot("COMIRNATY");
        LotId real = world.lot("COMIRNATY");
        VialId vial = world.vial(session, entered);
        PersonId other = world.adult();
        DoseView dose = world.record(world.live(other, entered, session, vial)).value();
        assertThat(world.leftIn(vial)).isEqualTo(9);
        String number = numberOf(real);

        DoseView corrected = correct(dose, of(null, number)).value();

        assertThat(corrected.lotNumber()).contains(number);
        assertThat(corrected.session()).contains(session);
        assertThat(world.leftIn(vial)).isEqualTo(9);
        assertThat(movements(session, entered))
                .containsExactly("OPENED", "USED", "UNDONE", "WASTED");
        assertThat(movements(session, real)).containsExactly("USED");

        DoseView again = correct(corrected, of(null, numberOf(entered))).value();
        assertThat(again.lotNumber()).contains(numberOf(entered));
        assertThat(movements(session, real)).containsExactly("USED", "UNDONE");
    }

    @Test
    void aLotOfAnotherProductIsRefused() {
        LotId vero = world.lot("VERO-CELL");

        assertThat(why(correct(first, of(null, numberOf(vero)))))
                .isEqualTo(Plain.LOT_OF_OTHER_PRODUCT);
    }

    @Test
    void aDoseOfNobodyHereIsTakenAwayAndTheOthersMoveUp() {
        world.act(() -> corrections.takeAway(first.id(), "sổ tiêm không có", HANDS)).value();

        assertThat(doses.ofPerson(person, false))
                .singleElement()
                .satisfies(each -> assertThat(each.number()).isEqualTo(1));
        assertThat(why(world.act(() -> corrections.takeAway(first.id(), "lần nữa", HANDS))))
                .isEqualTo(Plain.UNDONE_ALREADY);
    }

    @Test
    void aCorrectedDoseIsNotUndoneAsASlipOfTheDay() {
        DoseView corrected = correct(first, on("2021-09-03")).value();

        assertThat(
                        why(
                                world.act(
                                        () ->
                                                doses.undo(
                                                        corrected.id(),
                                                        "nhập nhầm",
                                                        false,
                                                        ListWorld.inHaLang(
                                                                vn.tram.staff.Role.STATION)))))
                .isEqualTo(Plain.ONLY_AS_CORRECTION);
    }

    @Test
    void nobodyIsBornAfterTheFirstDose() {
        PersonChange late =
                new PersonChange(
                        Optional.empty(),
                        Optional.of(BirthDate.ofDay(LocalDate.of(2021, 9, 11))),
                        Optional.empty(),
                        Optional.empty());

        assertThat(people.obstacle(person, late))
                .get()
                .extracting(vn.tram.kernel.Refusal::code)
                .isEqualTo("people.born-too-late");
    }

    @Test
    void onePersonIsNotTwo() {
        assertThatThrownBy(() -> new Hands(DoseWorld.nurse(), DoseWorld.nurse()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String numberOf(LotId lot) {
        return jdbc.sql("SELECT lot_number FROM vaccine_lot WHERE id = :id")
                .param("id", lot.value())
                .query(String.class)
                .single();
    }

    private List<String> movements(UUID session, LotId lot) {
        return jdbc.sql(
                        "SELECT kind FROM stock_movement WHERE session_id = :session AND lot_id = :lot"
                                + " AND kind <> 'ISSUED' ORDER BY seq")
                .param("session", session)
                .param("lot", lot.value())
                .query(String.class)
                .list();
    }
}
