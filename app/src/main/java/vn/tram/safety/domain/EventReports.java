package vn.tram.safety.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.safety.NewReport;
import vn.tram.safety.NewReport.Elsewhere;
import vn.tram.safety.NewReport.Patient;
import vn.tram.safety.PatientState;
import vn.tram.safety.ReportSource;
import vn.tram.safety.ReportView;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffId;

/** Reports as they were told: only added to. To which case one belongs is said beside it. */
@Repository
class EventReports {

    private final JdbcClient jdbc;

    EventReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case to which the report of this command went. */
    Optional<UUID> caseOf(UUID command) {
        return jdbc.sql(
                        "SELECT o.case_id FROM adverse_event_report r JOIN adverse_event_report_of o ON o.report_id = r.id"
                                + " WHERE r.command_id = :command")
                .param("command", command)
                .query(UUID.class)
                .optional();
    }

    void add(UUID caseId, NewReport report, UnitCode commune, Actor by, Instant now) {
        UUID id = TimeOrderedId.next();
        Optional<Patient> patient = report.patient();
        Optional<Elsewhere> elsewhere = report.elsewhere();
        jdbc.sql(
                        "INSERT INTO adverse_event_report (id, command_id, source, facility_id, facility_commune, by_id, by_name,"
                                + " recorded_at, event_at, criteria, anaphylaxis, signs, narrative, patient_state, patient_name,"
                                + " patient_birth, patient_phone, patient_address, vaccine_text, lot_text, place_text) VALUES (:id,"
                                + " :command, :source, :facility, :commune, :by, :byName, :now, :event, :criteria, :grade, :signs,"
                                + " :narrative, :state, :name, :birth, :phone, :address, :vaccine, :lot, :place)")
                .param("id", id)
                .param("command", report.command())
                .param("source", report.source().name())
                .param("facility", Citizen.is(by) ? null : report.facility())
                .param("commune", commune.value())
                .param("by", Citizen.stored(by))
                .param("byName", by.displayName())
                .param("now", StoredTime.of(now))
                .param("event", StoredTime.of(report.eventAt()))
                .param("criteria", Codes.written(report.criteria()))
                .param("grade", report.anaphylaxis())
                .param("signs", Codes.written(report.signs()))
                .param("narrative", report.narrative())
                .param("state", report.patientState().name())
                .param("name", patient.map(Patient::name).orElse(null))
                .param("birth", patient.map(Patient::birth).orElse(null))
                .param("phone", patient.map(Patient::phone).orElse(null))
                .param("address", patient.map(Patient::address).orElse(null))
                .param("vaccine", elsewhere.map(Elsewhere::vaccine).orElse(null))
                .param("lot", elsewhere.map(Elsewhere::lot).orElse(null))
                .param("place", elsewhere.map(Elsewhere::place).orElse(null))
                .update();
        jdbc.sql("INSERT INTO adverse_event_report_of (report_id, case_id) VALUES (:id, :case)")
                .param("id", id)
                .param("case", caseId)
                .update();
    }

    /** All reports of a case go over to another one. */
    void move(UUID from, UUID to) {
        jdbc.sql("UPDATE adverse_event_report_of SET case_id = :to WHERE case_id = :from")
                .param("from", from)
                .param("to", to)
                .update();
    }

    int count(UUID caseId) {
        return jdbc.sql("SELECT COUNT(*) FROM adverse_event_report_of WHERE case_id = :case")
                .param("case", caseId)
                .query(Integer.class)
                .single();
    }

    /** How many of a case's reports are by staff, and by citizens. */
    Told told(UUID caseId) {
        return jdbc.sql(
                        "SELECT COALESCE(SUM(r.source <> 'CITIZEN'), 0) AS staff, COALESCE(SUM(r.source = 'CITIZEN'), 0) AS citizens"
                                + " FROM adverse_event_report_of o JOIN adverse_event_report r ON r.id = o.report_id"
                                + " WHERE o.case_id = :case")
                .param("case", caseId)
                .query((row, n) -> new Told(row.getInt("staff"), row.getInt("citizens")))
                .single();
    }

    record Told(int staff, int citizens) {

        /** Nobody who is answerable has told of it. */
        boolean unconfirmed() {
            return staff == 0 && citizens > 0;
        }

        /** The last report is the first one by staff. */
        boolean justConfirmed() {
            return staff == 1 && citizens > 0;
        }
    }

    /** Who of the staff told of the case last. */
    Optional<Actor> confirmer(UUID caseId) {
        return jdbc.sql(
                        "SELECT r.by_id, r.by_name FROM adverse_event_report_of o JOIN adverse_event_report r ON r.id = o.report_id"
                                + " WHERE o.case_id = :case AND r.by_id IS NOT NULL ORDER BY r.recorded_at DESC, r.id DESC LIMIT 1")
                .param("case", caseId)
                .query(
                        (row, n) ->
                                new Actor(
                                        new StaffId(row.getObject("by_id", UUID.class)),
                                        row.getString("by_name"),
                                        "",
                                        List.of()))
                .optional();
    }

    /** Reports by citizens about a person since then. */
    int byCitizens(UUID person, Instant since) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM adverse_event e JOIN adverse_event_report_of o ON o.case_id = e.id"
                                + " JOIN adverse_event_report r ON r.id = o.report_id WHERE e.person_id = :person"
                                + " AND r.source = 'CITIZEN' AND r.recorded_at > :since")
                .param("person", person)
                .param("since", StoredTime.of(since))
                .query(Integer.class)
                .single();
    }

    /** Where the reporters of a case work, with the commune of each. */
    List<Reporter> reporters(UUID caseId) {
        return jdbc.sql(
                        "SELECT DISTINCT r.facility_id, r.facility_commune FROM adverse_event_report_of o"
                                + " JOIN adverse_event_report r ON r.id = o.report_id WHERE o.case_id = :case"
                                + " AND r.facility_id IS NOT NULL")
                .param("case", caseId)
                .query(
                        (row, n) ->
                                new Reporter(
                                        row.getObject("facility_id", UUID.class),
                                        UnitCode.of(row.getString("facility_commune"))))
                .list();
    }

    record Reporter(UUID facility, UnitCode commune) {}

    List<ReportView> of(UUID caseId) {
        return jdbc.sql(
                        "SELECT r.* FROM adverse_event_report_of o JOIN adverse_event_report r ON r.id = o.report_id"
                                + " WHERE o.case_id = :case ORDER BY r.recorded_at, r.id")
                .param("case", caseId)
                .query((row, n) -> read(row))
                .list();
    }

    private static ReportView read(ResultSet row) throws SQLException {
        return new ReportView(
                row.getObject("id", UUID.class),
                ReportSource.valueOf(row.getString("source")),
                Optional.ofNullable(row.getObject("facility_id", UUID.class)),
                row.getString("by_name"),
                StoredTime.read(row, "recorded_at"),
                StoredTime.read(row, "event_at"),
                Codes.read(row.getString("criteria"), Criterion.class),
                row.getInt("anaphylaxis"),
                Codes.read(row.getString("signs"), Sign.class),
                row.getString("narrative"),
                PatientState.valueOf(row.getString("patient_state")),
                patient(row),
                elsewhere(row));
    }

    private static Optional<Patient> patient(ResultSet row) throws SQLException {
        String name = row.getString("patient_name");
        return name == null
                ? Optional.empty()
                : Optional.of(
                        new Patient(
                                name,
                                StringUtils.defaultString(row.getString("patient_birth")),
                                StringUtils.defaultString(row.getString("patient_phone")),
                                StringUtils.defaultString(row.getString("patient_address"))));
    }

    private static Optional<Elsewhere> elsewhere(ResultSet row) throws SQLException {
        String vaccine = row.getString("vaccine_text");
        return vaccine == null
                ? Optional.empty()
                : Optional.of(
                        new Elsewhere(
                                vaccine,
                                StringUtils.defaultString(row.getString("lot_text")),
                                StringUtils.defaultString(row.getString("place_text")),
                                Optional.empty()));
    }
}
