package vn.tram.doses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.LotId;
import vn.tram.stock.Products;
import vn.tram.stock.StockWorld;
import vn.tram.stock.VialId;

/** What stands against further doses, and who lifts it. */
@TramIntegrationTest
@Import(DoseWorld.class)
class DoseStopsTest {

    private static final LocalDate FOUND = LocalDate.parse("2021-09-01");
    private static final DueConditions CONSENT = new DueConditions(true, false);

    @Autowired private DoseWorld world;
    @Autowired private Doses doses;
    @Autowired private DoseStops stops;
    @Autowired private PastDoses past;
    @Autowired private DueDoses due;
    @Autowired private Products products;
    @Autowired private AuditLog audit;
    @Autowired private Clock clock;

    private PersonId person;

    @BeforeEach
    void somebody() throws IOException {
        world.units();
        person = world.adult();
    }

    private String kind(String product) {
        return products.byCode(product).orElseThrow().antigen();
    }

    private StopView found(StopCode code, String antigen) {
        return world.act(
                () ->
                        doses.stop(
                                new NewStop(
                                        person,
                                        DoseWorld.COVID,
                                        Optional.ofNullable(antigen),
                                        code,
                                        FOUND,
                                        "screening.anaphylaxis-earlier-dose",
                                        Optional.empty()),
                                DoseWorld.nurse()));
    }

    private DueAnswer asked(String product) {
        return due.forPerson(
                person, product, LocalDate.parse("2021-12-20"), StockWorld.CAO_BANG, CONSENT);
    }

    private static Object why(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private static Actor province() {
        return ListWorld.actor("Sở", "", Right.over(Role.PROVINCE, StockWorld.CAO_BANG));
    }

    @Test
    void aContraindicationHoldsForVaccinesOfItsKindAndOthersMayFollow() {
        world.had(person, "ASTRAZENECA", "2021-09-01");
        found(StopCode.CONTRAINDICATED, kind("ASTRAZENECA"));

        DueAnswer same = asked("ASTRAZENECA");
        assertThat(same.verdict()).isEqualTo(DueAnswer.Verdict.NO);
        assertThat(same.reason()).isEqualTo("contraindicated");
        assertThat(same.arguments()).hasSize(2).contains(FOUND);
        assertThat(asked("COMIRNATY").verdict()).isEqualTo(DueAnswer.Verdict.DUE);
        assertThat(asked("VERO-CELL").reason()).isEqualTo("mixing-forbidden");
    }

    @Test
    void bothComponentsOfSputnikAreOfOneKind() {
        world.had(person, "SPUTNIK-V-1", "2021-09-01");
        found(StopCode.CONTRAINDICATED, kind("SPUTNIK-V-1"));

        assertThat(asked("SPUTNIK-V-2").reason()).isEqualTo("contraindicated");
        assertThat(asked("SPUTNIK-V-1").reason()).isEqualTo("contraindicated");
    }

    @Test
    void aLiveDoseOfTheKindIsRefusedAndAPaperIsKept() {
        found(StopCode.CONTRAINDICATED, kind("ASTRAZENECA"));
        LotId lot = world.lot("ASTRAZENECA");

        Outcome<DoseView> live = world.record(world.live(person, lot, clock.instant()));
        assertThat(((DosesRefusal) why(live)).code()).isEqualTo("doses.not-due.contraindicated");
        assertThat(world.record(DoseWorld.past(person, "ASTRAZENECA", "2021-08-01")).isDone())
                .isTrue();
    }

    @Test
    void aRefusalHoldsForAllUntilTheStationNotesAnotherMind() {
        StopView refusal = found(StopCode.REFUSED, null);
        assertThat(asked("ASTRAZENECA").reason()).isEqualTo("refused");
        assertThat(asked("COMIRNATY").reason()).isEqualTo("refused");
        assertThat(found(StopCode.REFUSED, null).id()).as("not twice").isEqualTo(refusal.id());

        assertThat(why(stops.lift(refusal.id(), "ok", DoseWorld.nurse())))
                .isEqualTo(Plain.REASON_MISSING);
        assertThat(why(stops.lift(refusal.id(), "muốn tiêm lại", province())))
                .isEqualTo(Plain.NOT_ALLOWED);
        StopView lifted = stops.lift(refusal.id(), "muốn tiêm lại", DoseWorld.nurse()).value();

        assertThat(lifted.lifted().orElseThrow().reason()).isEqualTo("muốn tiêm lại");
        assertThat(asked("ASTRAZENECA").verdict()).isEqualTo(DueAnswer.Verdict.DUE);
        assertThat(why(stops.lift(refusal.id(), "muốn tiêm lại", DoseWorld.nurse())))
                .isEqualTo(Plain.LIFTED_ALREADY);
        assertThat(doses.stops(person, DoseWorld.COVID)).as("never deleted").hasSize(1);
        assertThat(found(StopCode.REFUSED, null).id()).isNotEqualTo(refusal.id());
        assertThat(audit.ofSubject(person.value(), Optional.empty(), 5))
                .extracting(AuditEntry::action)
                .containsExactly("dose.stopped", "dose.stop-lifted", "dose.stopped");
    }

    @Test
    void aContraindicationIsLiftedByAnotherThanWhoRecordedIt() {
        StopView stop = found(StopCode.CONTRAINDICATED, kind("ASTRAZENECA"));
        UnitCode home = StockWorld.HA_LANG;

        assertThat(stops.mayLift(stop, home, DoseWorld.nurse())).isFalse();
        assertThat(why(stops.lift(stop.id(), "bác sĩ A kết luận lại", DoseWorld.nurse())))
                .isEqualTo(Plain.OWN_STOP);
        Actor elsewhere = ListWorld.actor("Xa", "", Right.over(Role.STATION, UnitCode.of("00001")));
        assertThat(why(stops.lift(stop.id(), "bác sĩ A kết luận lại", elsewhere)))
                .isEqualTo(Plain.NOT_ALLOWED);
        assertThat(stops.mayLift(stop, home, province())).isTrue();
        assertThat(stops.mayLift(stop, home, DoseWorld.another())).isTrue();
        stops.lift(stop.id(), "bác sĩ A kết luận lại", DoseWorld.another()).value();
        assertThat(asked("ASTRAZENECA").verdict()).isEqualTo(DueAnswer.Verdict.DUE);
    }

    @Test
    void aDoseWithoutASessionIsTakenBackFromThePersonsPageAndOneOfASessionThere() {
        DoseView paper = world.had(person, "ASTRAZENECA", "2021-08-01");
        PersonId other = world.adult();
        UUID session = UUID.randomUUID();
        LotId lot = world.lot("ASTRAZENECA");
        VialId vial = world.vial(session, lot);
        DoseView live = world.record(world.live(other, lot, session, vial)).value();

        assertThat(why(past.undo(live.id(), "nhầm người", DoseWorld.another())))
                .isEqualTo(Plain.OF_A_SESSION);
        assertThat(why(past.undo(paper.id(), "nhầm người", province())))
                .isEqualTo(Plain.NOT_ALLOWED);
        assertThat(why(past.undo(paper.id(), "nhầm người", DoseWorld.nurse())))
                .isEqualTo(Plain.OWN_ENTRY);
        assertThat(past.undo(paper.id(), "nhầm người", DoseWorld.another()).value().voided())
                .isTrue();
        assertThat(List.of(doses.ofPerson(person, false), doses.ofPerson(other, false)))
                .extracting(List::size)
                .containsExactly(0, 1);
    }
}
