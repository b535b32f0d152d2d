package vn.tram.certificates.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.certificates.CertificateId;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.CitizenRecord;
import vn.tram.certificates.CitizenRecord.Course;
import vn.tram.certificates.CitizenRecord.Dose;
import vn.tram.certificates.CitizenRecord.Last;
import vn.tram.doses.DoseCategory;
import vn.tram.doses.DoseId;
import vn.tram.people.PersonId;

/**
 * A person's own record in one statement: most of what a look-up costs are its round trips
 * (decision 0178). A row is a dose with one of its certificates; what is sorted are a handful of
 * rows, which costs less here than a sorted table over there.
 */
@Repository
class CitizenRecordRows {

    private static final String SELECT =
            "SELECT p.merged_into, p.name, p.birth_date, p.birth_precision, s.basic_doses,"
                    + " s.additional_doses, s.booster_doses, s.basic_required,"
                    + " d.id, d.category, d.ordinal, d.given_on, d.entered_at, d.product_code,"
                    + " COALESCE(l.lot_number, d.lot_text) AS lot_number, d.facility_id,"
                    + " d.place_text, c.id AS certificate_id, c.generation, c.state,"
                    + " c.expires_at,"
                    + DoseFacts.OBSTACLE
                    + " AS obstacle"
                    + " FROM person p LEFT JOIN person_course s ON s.person_id = p.id AND s.disease = :disease"
                    + " LEFT JOIN dose d ON d.person_id = p.id AND d.voided_at IS NULL"
                    + DoseFacts.OF_DOSE
                    + " LEFT JOIN vaccine_lot l ON l.id = d.lot_id"
                    + " LEFT JOIN certificate c ON c.dose_id = d.id WHERE p.id = :person";

    private final JdbcClient jdbc;
    private final CodedProducts products;

    CitizenRecordRows(JdbcClient jdbc, CodedProducts products) {
        this.jdbc = jdbc;
        this.products = products;
    }

    /**
     * @param record without doses
     * @param into the person that this one went into; null for nearly everybody
     * @param dose null where there is none
     */
    private record Row(
            CitizenRecord record, UUID into, Instant enteredAt, int generation, Dose dose) {}

    Optional<CitizenRecord> read(PersonId person, String disease, Instant now) {
        List<Row> rows =
                jdbc.sql(SELECT)
                        .param("person", person.value())
                        .param("disease", disease)
                        .param("products", products.all())
                        .query((row, n) -> row(person, row, now))
                        .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Row first = rows.get(0);
        return first.into() == null
                ? Optional.of(record(first.record(), rows))
                : read(new PersonId(first.into()), disease, now);
    }

    private static CitizenRecord record(CitizenRecord person, List<Row> rows) {
        Map<DoseId, Row> newest =
                rows.stream()
                        .filter(row -> row.dose() != null)
                        .collect(
                                Collectors.toMap(
                                        row -> row.dose().id(),
                                        row -> row,
                                        BinaryOperator.maxBy(
                                                Comparator.comparingInt(Row::generation))));
        List<Dose> doses =
                newest.values().stream()
                        .sorted(
                                Comparator.<Row, LocalDate>comparing(row -> row.dose().givenOn())
                                        .thenComparing(Row::enteredAt))
                        .map(Row::dose)
                        .toList();
        return new CitizenRecord(
                person.id(), person.name(), person.birth(), person.course(), doses);
    }

    private static Row row(PersonId person, ResultSet row, Instant now) throws SQLException {
        // numbers read as 0 where there is no course yet
        CitizenRecord record =
                new CitizenRecord(
                        person,
                        row.getString("name"),
                        CertificateStore.birth(
                                row.getObject("birth_date", LocalDate.class),
                                row.getString("birth_precision")),
                        new Course(
                                row.getInt("basic_doses"),
                                row.getInt("basic_required"),
                                row.getInt("additional_doses") + row.getInt("booster_doses")),
                        List.of());
        UUID into = row.getObject("merged_into", UUID.class);
        UUID dose = row.getObject("id", UUID.class);
        return dose == null
                ? new Row(record, into, Instant.EPOCH, 0, null)
                : new Row(
                        record,
                        into,
                        row.getTimestamp("entered_at").toInstant(),
                        row.getInt("generation"),
                        dose(dose, row, now));
    }

    private static Dose dose(UUID id, ResultSet row, Instant now) throws SQLException {
        Optional<CertificateState> stored =
                Optional.ofNullable(row.getString("state")).map(CertificateState::valueOf);
        Optional<Last> last =
                stored.isEmpty() ? Optional.empty() : Optional.of(last(stored.get(), row, now));
        return new Dose(
                new DoseId(id),
                DoseCategory.valueOf(row.getString("category")),
                row.getInt("ordinal"),
                row.getObject("given_on", LocalDate.class),
                row.getString("product_code"),
                Optional.ofNullable(row.getString("lot_number")),
                Optional.ofNullable(row.getObject("facility_id", UUID.class)),
                Optional.ofNullable(row.getString("place_text")),
                last,
                Standings.why(stored, DoseLooks.obstacle(row)));
    }

    private static Last last(CertificateState stored, ResultSet row, Instant now)
            throws SQLException {
        Optional<Instant> expires =
                Optional.ofNullable(row.getTimestamp("expires_at")).map(Timestamp::toInstant);
        return new Last(
                new CertificateId(row.getObject("certificate_id", UUID.class)),
                expires.map(end -> stored.at(end, now)).orElse(stored),
                expires);
    }
}
