package vn.tram.safety.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.processes.safety.AdverseEventSeverity.Finding;
import vn.tram.processes.safety.AdverseEventSeverity.Question;
import vn.tram.safety.EventState;
import vn.tram.safety.PatientState;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;

/** Opens cases, and finds the one that an event has already. */
@Repository
class EventStore {

    private static final String INSERT =
            "INSERT INTO adverse_event (id, code, person_id, dose_id, product_code, lot_id, lot_text, vaccinated_at, vaccinated_on,"
                    + " session_id, facility_id, commune_code, district_code, province_code, event_at, event_on, recorded_at, criteria,"
                    + " anaphylaxis, national, severity_reason, serious, serious_event_at, serious_recorded_at, serious_by,"
                    + " serious_by_name, patient_state, state, filed_by, filed_by_name) VALUES (:id, :code, :person, :dose, :product,"
                    + " :lot, :lotText, :vaccinated, :vaccinatedOn, :session, :facility, :commune, :district, :province, :event,"
                    + " :eventOn, :now, :criteria, :grade, :national, :reason, :serious, IF(:serious, :event, NULL),"
                    + " IF(:serious, :now, NULL), IF(:serious, :by, NULL), IF(:serious, :byName, NULL), :patient, :state, :by, :byName)"
                    // a second reporter waits here for the first one's commit, changes nothing, and
                    // reads which case it is
                    + " ON DUPLICATE KEY UPDATE id = id";

    private final JdbcClient jdbc;

    EventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A case to be opened.
     *
     * @param person empty where the report names nobody known here
     * @param lotText number as told, where no such lot is known
     */
    record NewCase(
            String code,
            Optional<UUID> person,
            Optional<SuspectDose> dose,
            Optional<String> product,
            Optional<UUID> lot,
            Optional<String> lotText,
            Optional<Instant> vaccinatedAt,
            CasePlace place,
            Instant eventAt,
            LocalDate eventOn,
            Question known,
            Finding finding,
            PatientState patientState) {}

    /** Opens a case unless the event has one; answers the case that the event has. */
    UUID openOnce(NewCase asked, Actor by, Instant now) {
        UUID id = TimeOrderedId.next();
        insert(id, asked, by, now);
        return asked.person()
                .flatMap(person -> open(person, asked.dose().map(SuspectDose::givenOn)))
                .orElse(id);
    }

    private void insert(UUID id, NewCase asked, Actor by, Instant now) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("code", asked.code())
                .param("person", asked.person().orElse(null))
                .param("dose", asked.dose().map(SuspectDose::id).orElse(null))
                .param("product", asked.product().orElse(null))
                .param("lot", asked.lot().orElse(null))
                .param("lotText", asked.lotText().orElse(null))
                .param("vaccinated", StoredTime.of(asked.vaccinatedAt()))
                .param("vaccinatedOn", asked.dose().map(SuspectDose::givenOn).orElse(null))
                .param("session", asked.dose().flatMap(SuspectDose::session).orElse(null))
                .param("facility", asked.place().facility().orElseThrow())
                .param("commune", asked.place().commune().value())
                .param("district", asked.place().district().map(UnitCode::value).orElse(null))
                .param("province", asked.place().province().orElseThrow().value())
                .param("event", StoredTime.of(asked.eventAt()))
                .param("eventOn", asked.eventOn())
                .param("now", StoredTime.of(now))
                .param("criteria", Codes.written(asked.known().criteria()))
                .param("grade", asked.known().anaphylaxisGrade())
                .param("national", asked.finding().national().name())
                .param("reason", asked.finding().reason().code())
                .param("serious", asked.finding().serious())
                .param("patient", asked.patientState().name())
                .param(
                        "state",
                        (asked.finding().serious() ? EventState.EARLY : EventState.FOLLOW_UP)
                                .name())
                .param("by", Citizen.stored(by))
                .param("byName", by.displayName())
                .update();
    }

    /** The open case of a person's event after the dose of that day, or after one elsewhere. */
    Optional<UUID> open(UUID person, Optional<LocalDate> vaccinatedOn) {
        return jdbc.sql("SELECT id FROM adverse_event WHERE open_key = :key")
                .param("key", person + "/" + vaccinatedOn.map(LocalDate::toString).orElse("-"))
                .query(UUID.class)
                .optional();
    }

    /** The person that a record was joined to, or the person; empty for somebody unknown. */
    Optional<UUID> known(UUID person) {
        return jdbc.sql("SELECT COALESCE(merged_into, id) FROM person WHERE id = :id")
                .param("id", person)
                .query(UUID.class)
                .optional();
    }
}
