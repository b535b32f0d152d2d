package vn.tram.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditLog;
import vn.tram.doses.DoseWorld;
import vn.tram.doses.DueAnswer;
import vn.tram.doses.DueConditions;
import vn.tram.doses.DueDoses;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.people.DeathRefusal.AliveLater;
import vn.tram.people.DeathRefusal.Plain;
import vn.tram.people.Deaths.NewDeath;
import vn.tram.people.Deaths.Source;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.StockWorld;

@TramIntegrationTest
@Import(DoseWorld.class)
class DeathsTest {

    private static final String PAPER = "Trích lục khai tử số thử 1";

    @Autowired private DoseWorld world;
    @Autowired private Deaths deaths;
    @Autowired private PersonSearch people;
    @Autowired private DueDoses due;
    @Autowired private AuditLog audit;

    private PersonId person;
    private final Actor station = DoseWorld.nurse();

    @BeforeEach
    void somebody() throws IOException {
        world.units();
        person = world.adult();
    }

    private Outcome<Deaths.Death> record(LocalDate day, String reason, Actor by) {
        return deaths.record(person, new NewDeath(day, Source.CERTIFICATE, reason), by);
    }

    private static Object why(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private DueAnswer asked() {
        return due.forPerson(
                person, "ASTRAZENECA", world.today(), StockWorld.CAO_BANG, DueConditions.NONE);
    }

    @Test
    void aDeathIsRecordedShownAndTakenBack() {
        LocalDate day = world.today().minusDays(2);

        record(day, PAPER, station).value();

        PersonView page = people.open(person, station).orElseThrow();
        assertThat(page.death().orElseThrow().diedOn()).isEqualTo(day);
        assertThat(page.death().orElseThrow().source()).contains(Source.CERTIFICATE);
        assertThat(people.search("Nông Thị Mũi Hạ Lang", station).hits())
                .filteredOn(hit -> hit.id().equals(person))
                .allMatch(PersonHit::dead);
        assertThat(asked().reason()).isEqualTo("dead");
        assertThat(why(record(day, PAPER, station))).isEqualTo(Plain.RECORDED_ALREADY);

        assertThat(why(deaths.takeBack(person, " ", station))).isEqualTo(Plain.REASON_MISSING);
        deaths.takeBack(person, "nhầm người cùng tên", station).value();

        assertThat(people.open(person, station).orElseThrow().death()).isEmpty();
        assertThat(asked().verdict()).isEqualTo(DueAnswer.Verdict.DUE);
        assertThat(why(deaths.takeBack(person, "nhầm lần nữa", station)))
                .isEqualTo(Plain.NOT_RECORDED);
        record(day, PAPER, station).value();
        assertThat(audit.ofSubject(person.value(), Optional.empty(), 10))
                .extracting(AuditEntry::action)
                .containsSubsequence("person.died", "person.death-taken-back", "person.died");
    }

    @Test
    void aDayThatCannotBeIsRefused() {
        assertThat(why(record(world.today().plusDays(1), PAPER, station)))
                .isEqualTo(Plain.IN_FUTURE);
        assertThat(why(record(LocalDate.of(1980, 5, 11), PAPER, station)))
                .isEqualTo(Plain.BEFORE_BIRTH);
        person = world.person(BirthDate.ofYear(1990));
        assertThat(why(record(LocalDate.of(1989, 12, 31), PAPER, station)))
                .isEqualTo(Plain.BEFORE_BIRTH);
        assertThat(record(LocalDate.of(1990, 1, 1), PAPER, station).isDone()).isTrue();
    }

    @Test
    void aDayBeforeARecordedDoseIsRefusedWithTheDayOfTheDose() {
        world.had(person, "ASTRAZENECA", "2021-08-01");
        world.had(person, "ASTRAZENECA", "2021-11-01");
        LocalDate dose = LocalDate.parse("2021-11-01");

        assertThat(why(record(dose.minusDays(1), PAPER, station))).isEqualTo(new AliveLater(dose));
        assertThat(record(dose, PAPER, station).isDone()).as("on that very day").isTrue();
    }

    @Test
    void onlyTheStationAndThePoliceOfTheCommuneRecordIt() {
        LocalDate day = world.today();
        Actor official = ListWorld.inHaLang(Role.COMMUNE);
        assertThat(why(record(day, PAPER, official))).isEqualTo(Plain.NOT_ALLOWED);
        Actor elsewhere = ListWorld.actor("Xa", "", Right.over(Role.STATION, UnitCode.of("00001")));
        assertThat(why(record(day, PAPER, elsewhere))).isEqualTo(PeopleRefusal.NOT_FOUND);
        assertThat(why(record(day, "ok", station))).isEqualTo(Plain.REASON_MISSING);
        assertThat(record(day, PAPER, ListWorld.inHaLang(Role.IDENTITY)).isDone()).isTrue();
    }
}
