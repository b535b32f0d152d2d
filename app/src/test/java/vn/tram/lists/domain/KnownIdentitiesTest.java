package vn.tram.lists.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.lists.ListId;
import vn.tram.lists.ListRows;
import vn.tram.lists.ListWorld;
import vn.tram.people.IdentitySettled;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/** What an officer found about a row holds for the person who was known before. */
@TramIntegrationTest
@Import({ListWorld.class, KnownIdentitiesTest.Heard.class})
class KnownIdentitiesTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Heard {
        final List<PersonId> people = new ArrayList<>();

        @EventListener
        void settled(IdentitySettled event) {
            people.addAll(event.people());
        }
    }

    @Autowired private ListWorld world;
    @Autowired private ListRows rows;
    @Autowired private KnownIdentities identities;
    @Autowired private Heard heard;
    @Autowired private TransactionTemplate transactions;
    @Autowired private JdbcClient jdbc;

    private final Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);

    @BeforeEach
    void units() throws IOException {
        world.units();
    }

    /** A person recorded as the row says, whom the row names; verified in the list. */
    private UUID known(ListId list, String number, String nameOnRecord) {
        rows.add(list, ListWorld.person("Nông Thị Khớp", "02/04/1990", "Nữ", number, "9"), maker)
                .value();
        UUID person = TimeOrderedId.next();
        jdbc.sql(
                        "INSERT INTO person (id, name, name_key, name_key_back, sex, birth_date,"
                                + " birth_precision, id_number, id_kind, commune_code,"
                                + " identity_state, created_at) SELECT :id, :name, r.name_key,"
                                + " r.name_key, r.sex, r.birth_date, r.birth_precision, r.id_number,"
                                + " r.id_kind, r.commune_code, 'PLAUSIBLE', NOW(3) FROM list_row r"
                                + " WHERE r.list_id = :list AND r.id_number = :number")
                .param("id", person)
                .param("name", nameOnRecord)
                .param("list", list.value())
                .param("number", number)
                .update();
        jdbc.sql(
                        "UPDATE list_row SET person_id = :person, identity_state = 'VERIFIED',"
                                + " verdict = 'G' WHERE list_id = :list AND id_number = :number")
                .param("person", person)
                .param("list", list.value())
                .param("number", number)
                .update();
        return person;
    }

    private String state(UUID person) {
        return jdbc.sql("SELECT identity_state FROM person WHERE id = :id")
                .param("id", person)
                .query(String.class)
                .single();
    }

    @Test
    void whoWasComparedAsRecordedIsVerifiedAndWhoWasNotIsNot() {
        ListId list = world.open(world.campaign(false), "Danh sách đối chiếu", maker);
        UUID same = known(list, "004190771001", "Nông Thị Khớp");
        UUID other = known(list, "004190771002", "Nông Thị Khợp");

        transactions.executeWithoutResult(
                status -> identities.carryOver(list.value(), 0, Integer.MAX_VALUE));

        assertThat(state(same)).isEqualTo("VERIFIED");
        assertThat(state(other)).isEqualTo("PLAUSIBLE");
        assertThat(heard.people).containsExactly(new PersonId(same));
    }
}
