package vn.tram.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;

/** Reads people for the answers of a search. Merged ones answer through the one they went into. */
@Component
class PersonRows {

    private static final String COLUMNS =
            "SELECT p.id, p.name, p.name_key, p.sex, p.birth_date, p.birth_precision, p.id_number, p.id_kind, p.phone,"
                    + " p.hamlet, p.commune_code, p.identity_state, p.died_on FROM person p ";

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param numbers at least one
     */
    List<StoredPerson> withNumber(Collection<String> numbers) {
        return jdbc
                .sql(
                        COLUMNS
                                + "JOIN person known ON p.id = COALESCE(known.merged_into, known.id)"
                                + " WHERE known.id_number IN (:numbers)")
                .param("numbers", numbers)
                .query(PersonRows::person)
                .list()
                .stream()
                .distinct()
                .toList();
    }

    List<StoredPerson> withPhone(PhoneNumber phone, int most) {
        return jdbc.sql(COLUMNS + "WHERE p.phone = :phone AND p.merged_into IS NULL LIMIT :most")
                .param("phone", phone.e164())
                .param("most", most)
                .query(PersonRows::person)
                .list();
    }

    List<StoredPerson> withIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(COLUMNS + "WHERE p.id IN (:ids) AND p.merged_into IS NULL")
                .param("ids", ids)
                .query(PersonRows::person)
                .list();
    }

    private static StoredPerson person(ResultSet row, int n) throws SQLException {
        return new StoredPerson(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("name_key"),
                StoredValues.sex(row.getString("sex")),
                birth(row),
                idNumber(row),
                phone(row),
                StoredValues.text(row.getString("hamlet")),
                UnitCode.of(row.getString("commune_code")),
                row.getString("identity_state"),
                row.getObject("died_on") != null);
    }

    private static BirthDate birth(ResultSet row) throws SQLException {
        return StoredValues.birth(
                row.getObject("birth_date", LocalDate.class), row.getString("birth_precision"));
    }

    private static Optional<NationalId> idNumber(ResultSet row) throws SQLException {
        return StoredValues.idNumber(row.getString("id_number"), row.getString("id_kind"));
    }

    private static Optional<PhoneNumber> phone(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("phone")).map(PhoneNumber::new);
    }
}
