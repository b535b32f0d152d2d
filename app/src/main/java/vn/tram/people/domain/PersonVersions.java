package vn.tram.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonChange;
import vn.tram.people.PersonCorrections.Identified;
import vn.tram.people.PersonCorrections.Version;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;

/** Who people are, and what was recorded of it before. */
@Repository
class PersonVersions {

    private static final String SELECT =
            "SELECT p.id, p.name, p.sex, p.birth_date, p.birth_precision, p.id_number, p.id_kind,"
                    + " p.commune_code, p.identity_state FROM person p ";

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Identified> now(PersonId person) {
        return jdbc.sql(
                        SELECT
                                + "JOIN person known ON p.id = COALESCE(known.merged_into, known.id)"
                                + " WHERE known.id = :id")
                .param("id", person.value())
                .query(PersonVersions::identified)
                .optional();
    }

    /** Held until the transaction ends. */
    Optional<Identified> lock(PersonId person) {
        return jdbc.sql(SELECT + "WHERE p.id = :id AND p.merged_into IS NULL FOR UPDATE")
                .param("id", person.value())
                .query(PersonVersions::identified)
                .optional();
    }

    boolean takenByOthers(NationalId number, PersonId person) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM person WHERE id_number = :number AND id <> :id)")
                .param("number", number.value())
                .param("id", person.value())
                .query(Boolean.class)
                .single();
    }

    /** What is recorded becomes a version. */
    void keep(PersonId person, String basis, Actor by) {
        jdbc.sql(
                        "INSERT INTO person_version (id, person_id, version_no, name, sex, birth_date,"
                                + " birth_precision, id_number, id_kind, identity_state, basis, by_id,"
                                + " by_name, at) SELECT :version, id, (SELECT COUNT(*) + 1 FROM"
                                + " person_version v WHERE v.person_id = :id), name, sex, birth_date,"
                                + " birth_precision, id_number, id_kind, identity_state, :basis, :by,"
                                + " :byName, :at FROM person WHERE id = :id")
                .param("version", TimeOrderedId.next())
                .param("id", person.value())
                .param("basis", basis)
                .param("by", by.id().value())
                .param("byName", by.displayName())
                .param("at", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .update();
    }

    void write(Identified now, PersonChange change) {
        PersonName name = change.name().orElseGet(() -> new PersonName(now.name()));
        var birth = change.birth().orElse(now.birth());
        Optional<NationalId> number = change.idNumber().or(now::idNumber);
        boolean verified = number.filter(id -> id.kind() == NationalId.Kind.CCCD).isPresent();
        jdbc.sql(
                        "UPDATE person SET name = :name, name_key = :key, name_key_back = :back,"
                                + " sex = :sex, birth_date = :birth, birth_precision = :precision,"
                                + " id_number = :number, id_kind = :kind,"
                                + " identity_state = IF(:verified, 'VERIFIED', identity_state),"
                                + " version = version + 1 WHERE id = :id")
                .param("name", name.value())
                .param("key", name.searchKey())
                .param("back", StoredValues.back(name.searchKey()))
                .param("sex", StoredValues.letter(change.sex().orElse(now.sex())))
                .param("birth", birth.storedDate())
                .param("precision", StoredValues.letter(birth.precision()))
                .param("number", number.map(NationalId::value).orElse(null))
                .param("kind", number.map(id -> id.kind().name()).orElse(null))
                .param("verified", verified)
                .param("id", now.id().value())
                .update();
    }

    List<Version> before(PersonId person) {
        return jdbc.sql(
                        "SELECT version_no, name, sex, birth_date, birth_precision, id_number, id_kind,"
                                + " basis, by_name, at FROM person_version WHERE person_id = :id"
                                + " ORDER BY version_no DESC")
                .param("id", person.value())
                .query(
                        (row, n) ->
                                new Version(
                                        row.getInt("version_no"),
                                        row.getString("name"),
                                        StoredValues.birth(
                                                row.getObject("birth_date", LocalDate.class),
                                                row.getString("birth_precision")),
                                        StoredValues.sex(row.getString("sex")),
                                        StoredValues.idNumber(
                                                row.getString("id_number"),
                                                row.getString("id_kind")),
                                        row.getString("basis"),
                                        row.getString("by_name"),
                                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static Identified identified(ResultSet row, int n) throws SQLException {
        return new Identified(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                StoredValues.birth(
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("birth_precision")),
                StoredValues.sex(row.getString("sex")),
                StoredValues.idNumber(row.getString("id_number"), row.getString("id_kind")),
                UnitCode.of(row.getString("commune_code")),
                row.getString("identity_state"));
    }
}
