package vn.tram.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListWorld;
import vn.tram.people.Identities.Settled;
import vn.tram.sessions.DayWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/** What the identity officer says about people who are recorded already. */
@TramIntegrationTest
@Import({ListWorld.class, DayWorld.class})
class IdentitiesTest {

    @Autowired private ListWorld lists;
    @Autowired private DayWorld days;
    @Autowired private Identities identities;
    @Autowired private JdbcClient jdbc;

    private final Actor officer = ListWorld.inHaLang(Role.IDENTITY);

    @BeforeEach
    void units() throws IOException {
        lists.units();
    }

    /** Women of 2 April 1990. */
    private PersonId person(String state, String number) {
        PersonId id = new PersonId(days.person("Nông Thị Số", LocalDate.of(1990, 4, 2), 'F'));
        jdbc.sql(
                        "UPDATE person SET identity_state = :state, id_number = :number,"
                                + " id_kind = IF(:number IS NULL, NULL, 'CCCD') WHERE id = :id")
                .param("state", state)
                .param("number", number)
                .param("id", id.value())
                .update();
        return id;
    }

    private String state(PersonId person) {
        return jdbc.sql("SELECT identity_state FROM person WHERE id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }

    private static NationalId number(String typed) {
        return NationalId.parse(typed).asOptional().orElseThrow();
    }

    @Test
    void whoWasVerifiedBeforeIsPassedOver() {
        PersonId open = person("PLAUSIBLE", "004190880001");
        PersonId before = person("VERIFIED", "004190880002");

        assertThat(identities.verify(Set.of(open, before), "Tra cứu hôm nay", officer).value())
                .isOne();
        assertThat(state(open)).isEqualTo("VERIFIED");
        assertThat(refusal(identities.verify(Set.of(open), "ok", officer)))
                .isEqualTo(PeopleRefusal.EVIDENCE_MISSING);
        identities.contradict(open, "Tra cứu: tên khác", officer).value();
        assertThat(state(open)).isEqualTo("MISMATCH");
    }

    @Test
    void ofManyWhoeverCanBeIsVerifiedAndOfTheOthersItIsSaidWhyNot() {
        PersonId open = person("PLAUSIBLE", "004190880011");
        PersonId before = person("VERIFIED", "004190880012");
        PersonId numberless = person("ACCEPTED", null);
        PersonId elsewhere = person("PLAUSIBLE", "004190880013");
        move(elsewhere, "01561");
        PersonId nobody = new PersonId(UUID.randomUUID());

        List<Settled> settled =
                identities
                        .verifyEach(
                                Set.of(open, before, numberless, elsewhere, nobody),
                                "Tra cứu hôm nay",
                                officer)
                        .value();

        assertThat(settled)
                .containsExactlyInAnyOrder(
                        new Settled(open, Optional.empty()),
                        new Settled(before, Optional.empty()),
                        new Settled(numberless, Optional.of(PeopleRefusal.NUMBER_MISSING)),
                        new Settled(elsewhere, Optional.of(PeopleRefusal.NOT_FOUND)),
                        new Settled(nobody, Optional.of(PeopleRefusal.NOT_FOUND)));
        assertThat(state(open)).isEqualTo("VERIFIED");
        assertThat(state(elsewhere)).isEqualTo("PLAUSIBLE");
        assertThat(refusal(identities.verifyEach(Set.of(numberless), "ok", officer)))
                .isEqualTo(PeopleRefusal.EVIDENCE_MISSING);
    }

    private void move(PersonId person, String commune) {
        jdbc.sql("UPDATE person SET commune_code = :commune WHERE id = :id")
                .param("commune", commune)
                .param("id", person.value())
                .update();
    }

    @Test
    void aNumberIsTakenOverOnlyWhereItFitsAndIsFree() {
        PersonId person = person("ACCEPTED", null);
        person("VERIFIED", "004190880003");

        assertThat(as(person, "004190880003")).isEqualTo(PeopleRefusal.NUMBER_TAKEN);
        assertThat(as(person, "004090880004")).isEqualTo(PeopleRefusal.NUMBER_CONTRADICTS);
        assertThat(as(person, "004191880004")).isEqualTo(PeopleRefusal.NUMBER_CONTRADICTS);
        assertThat(as(person, "080190123")).isEqualTo(PeopleRefusal.NUMBER_CONTRADICTS);
        assertThat(as(person, "004190880004")).isEqualTo("not refused");
        assertThat(state(person)).isEqualTo("VERIFIED");
        assertThat(as(person, "004190880005")).isEqualTo(PeopleRefusal.NUMBER_GIVEN);
    }

    @Test
    void aPersonalNumberTakesThePlaceOfAnOldCard() {
        PersonId person = person("PLAUSIBLE", "080990123");
        jdbc.sql(
                        "UPDATE person SET id_kind = 'CMND', identity_reason = 'identity.old-card'"
                                + " WHERE id = :id")
                .param("id", person.value())
                .update();

        assertThat(refusal(identities.verify(Set.of(person), "Tra cứu hôm nay", officer)))
                .isEqualTo(PeopleRefusal.NUMBER_MISSING);
        assertThat(as(person, "004190880021")).isEqualTo("not refused");
        assertThat(
                        jdbc.sql("SELECT COALESCE(identity_reason, '') FROM person WHERE id = :id")
                                .param("id", person.value())
                                .query(String.class)
                                .single())
                .as("what the check had found about the old number")
                .isEmpty();

        assertThat(state(person)).isEqualTo("VERIFIED");
        assertThat(refusal(identities.verify(Set.of(person), "Tra cứu hôm nay", officer)))
                .isEqualTo("not refused");
    }

    private Object as(PersonId person, String typed) {
        return refusal(identities.verifyAs(person, number(typed), "Tra cứu hôm nay", officer));
    }

    private static Object refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal() : "not refused";
    }
}
