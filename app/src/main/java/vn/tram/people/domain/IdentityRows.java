package vn.tram.people.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Sex;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;

/** What people are identified by. */
@Repository
class IdentityRows {

    static final String VERIFIED = "VERIFIED";
    static final String MISMATCH = "MISMATCH";

    private final JdbcClient jdbc;

    IdentityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A person as recorded.
     *
     * @param number null where there is none
     */
    record Known(
            UUID id,
            UnitCode commune,
            BirthDate birth,
            Sex sex,
            String number,
            String kind,
            String state) {

        PersonId person() {
            return new PersonId(id);
        }

        /** The population database knows people by their personal identification number. */
        boolean comparable() {
            return number != null && NationalId.Kind.CCCD.name().equals(kind);
        }
    }

    /** In the order of their ids, so that two acts on the same people wait for each other. */
    List<Known> lock(Collection<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "SELECT id, commune_code, birth_date, birth_precision, sex, id_number,"
                                + " id_kind, identity_state FROM person WHERE id IN (:people)"
                                + " AND merged_into IS NULL ORDER BY id FOR UPDATE")
                .param("people", people)
                .query(
                        (row, n) ->
                                new Known(
                                        row.getObject("id", UUID.class),
                                        UnitCode.of(row.getString("commune_code")),
                                        StoredValues.birth(
                                                row.getObject("birth_date", LocalDate.class),
                                                row.getString("birth_precision")),
                                        StoredValues.sex(row.getString("sex")),
                                        row.getString("id_number"),
                                        row.getString("id_kind"),
                                        row.getString("identity_state")))
                .list();
    }

    boolean numberTaken(NationalId number) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM person WHERE id_number = :number)")
                .param("number", number.value())
                .query(Boolean.class)
                .single();
    }

    void settle(UUID person, String state) {
        jdbc.sql(
                        "UPDATE person SET identity_state = :state, identity_reason = NULL,"
                                + " version = version + 1 WHERE id = :id")
                .param("state", state)
                .param("id", person)
                .update();
    }

    void number(UUID person, NationalId number) {
        jdbc.sql(
                        "UPDATE person SET id_number = :number, id_kind = :kind,"
                                + " identity_state = :state, identity_reason = NULL,"
                                + " version = version + 1 WHERE id = :id")
                .param("number", number.value())
                .param("kind", number.kind().name())
                .param("state", VERIFIED)
                .param("id", person)
                .update();
    }
}
