package vn.tram.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.directory.Divisions;
import vn.tram.kernel.EthnicGroup;
import vn.tram.kernel.HealthInsuranceNumber;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.UnitCode;
import vn.tram.people.Deaths.Death;
import vn.tram.people.PersonId;
import vn.tram.people.PersonView;
import vn.tram.people.PersonView.Enrolled;

/** Reads all that a person's page shows. */
@Component
class PersonPages {

    private static final int MOST_ENROLMENTS = 100;

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final DeathStore deaths;

    PersonPages(JdbcClient jdbc, Divisions divisions, DeathStore deaths) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.deaths = deaths;
    }

    /**
     * @param id the person looked for, or the one that person was merged into
     */
    record Whereabouts(PersonId id, UnitCode commune) {}

    Optional<Whereabouts> locate(PersonId id) {
        return jdbc.sql(
                        "SELECT p.id, p.commune_code FROM person known"
                                + " JOIN person p ON p.id = COALESCE(known.merged_into, known.id)"
                                + " WHERE known.id = :id")
                .param("id", id.value())
                .query(
                        (row, n) ->
                                new Whereabouts(
                                        new PersonId(row.getObject(1, UUID.class)),
                                        UnitCode.of(row.getString(2))))
                .optional();
    }

    PersonView read(PersonId id, boolean masked) {
        List<Enrolled> enrolments = enrolments(id);
        Optional<Death> death = deaths.of(id);
        return jdbc.sql("SELECT * FROM person WHERE id = :id")
                .param("id", id.value())
                .query((row, n) -> view(row, masked, death, enrolments))
                .single();
    }

    private PersonView view(
            ResultSet row, boolean masked, Optional<Death> death, List<Enrolled> enrolments)
            throws SQLException {
        UnitCode commune = UnitCode.of(row.getString("commune_code"));
        return new PersonView(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                StoredValues.birth(
                                row.getObject("birth_date", LocalDate.class),
                                row.getString("birth_precision"))
                        .display(),
                StoredValues.sex(row.getString("sex")).name(),
                StoredValues.idNumber(row.getString("id_number"), row.getString("id_kind"))
                        .map(id -> masked ? id.masked() : id.value())
                        .orElse(""),
                Optional.ofNullable(row.getString("phone"))
                        .map(PhoneNumber::new)
                        .map(phone -> masked ? phone.masked() : phone.display())
                        .orElse(""),
                Optional.ofNullable(row.getString("insurance_number"))
                        .map(HealthInsuranceNumber::new)
                        .map(number -> masked ? number.masked() : number.value())
                        .orElse(""),
                EthnicGroup.parse(row.getString("ethnicity"))
                        .asOptional()
                        .map(EthnicGroup::name)
                        .orElse(""),
                row.getString("nationality"),
                StoredValues.text(row.getString("occupation")),
                StoredValues.text(row.getString("employer")),
                StoredValues.text(row.getString("hamlet")),
                StoredValues.text(row.getString("address_line")),
                commune,
                divisions.commune(commune).map(unit -> unit.name()).orElse(""),
                StoredValues.text(row.getString("guardian_name")),
                row.getString("identity_state"),
                StoredValues.text(row.getString("identity_reason")),
                masked,
                death,
                enrolments);
    }

    private List<Enrolled> enrolments(PersonId id) {
        return jdbc.sql(
                        "SELECT e.list_id, l.code, c.name, c.round_name, e.best_group, e.enrolled_at, e.ended_at"
                                + " FROM enrolment e JOIN subject_list l ON l.id = e.list_id"
                                + " JOIN campaign c ON c.id = e.campaign_id"
                                + " WHERE e.person_id = :id ORDER BY e.enrolled_at DESC LIMIT :most")
                .param("id", id.value())
                .param("most", MOST_ENROLMENTS)
                .query(
                        (row, n) ->
                                new Enrolled(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getInt(5),
                                        row.getTimestamp(6).toInstant(),
                                        row.getTimestamp(7) == null))
                .list();
    }
}
