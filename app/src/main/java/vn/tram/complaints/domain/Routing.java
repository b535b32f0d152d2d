package vn.tram.complaints.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.complaints.ComplaintEntry.Kind;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.complaints.NamedPlaces;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.processes.complaints.ComplaintRouting;
import vn.tram.processes.complaints.ComplaintRouting.Desk;
import vn.tram.processes.complaints.ComplaintRouting.Division;
import vn.tram.processes.complaints.ComplaintRouting.Finding;
import vn.tram.processes.complaints.ComplaintRouting.Question;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Role;
import vn.tram.workflow.Decisions;

/** Finds the desk that examines a complaint, by the decision table. */
@Service
public class Routing {

    private static final LocalDate FIRST_DAY_WITHOUT_DISTRICTS = LocalDate.of(2025, 7, 1);

    private final ComplaintRepository complaints;
    private final ComplaintPlaces places;
    private final Decisions decisions;
    private final EntryStore entries;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    Routing(
            ComplaintRepository complaints,
            ComplaintPlaces places,
            Decisions decisions,
            EntryStore entries,
            JdbcClient jdbc,
            AuditLog audit) {
        this.complaints = complaints;
        this.places = places;
        this.decisions = decisions;
        this.entries = entries;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A desk with its place. */
    record Chosen(Desk desk, CasePlace place, String reason) {}

    /**
     * Sends the complaint to its desk.
     *
     * @return which one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Desk route(UUID id) {
        Complaint complaint = complaints.lock(id).orElseThrow();
        Chosen chosen = choose(complaint, complaint.places());
        complaint
                .route(Role.valueOf(chosen.desk().name()), chosen.place(), chosen.reason())
                .value();
        complaints.saveAndFlush(complaint);
        entries.add(id, Kind.ROUTED, "", chosen.reason(), Optional.empty());
        audit.record(
                AuditEvent.bySystem("complaint.routed")
                        .inCase(id)
                        .in(chosen.place().commune())
                        .with("role", chosen.desk().name()));
        return chosen.desk();
    }

    /** Whether the places lead to another desk than the one that has it. */
    Outcome<Void> elsewhere(Complaint complaint, NamedPlaces to) {
        if (to.nowhere()) {
            return Outcome.refused(Plain.PLACE_MISSING);
        }
        if (!places.known(to, complaint.eventDate())) {
            return Outcome.refused(Plain.PLACE_UNKNOWN);
        }
        Chosen chosen = choose(complaint, to);
        boolean same =
                complaint
                                .desk()
                                .filter(desk -> desk.name().equals(chosen.desk().name()))
                                .isPresent()
                        && complaint.place().equals(chosen.place());
        return same ? Outcome.refused(Plain.SAME_DESK) : Outcome.done();
    }

    private Chosen choose(Complaint complaint, NamedPlaces named) {
        LocalDate day = complaint.eventDate();
        Optional<CasePlace> site = named.facility().flatMap(id -> places.facility(id, day));
        Optional<CasePlace> commune = named.commune().flatMap(code -> places.commune(code, day));
        Optional<UnitCode> province =
                places.provinceOf(named, day)
                        .or(() -> home(complaint, day).flatMap(CasePlace::province));
        Finding finding =
                Finding.from(
                        decisions.ask(
                                ComplaintRouting.KEY,
                                new Question(
                                                complaint.kind() == ComplaintKind.FEEDBACK,
                                                site.isPresent(),
                                                commune.isPresent(),
                                                named.district().isPresent(),
                                                named.province().isPresent(),
                                                division(day),
                                                delegated(named, day))
                                        .asVariables()));
        CasePlace place =
                switch (finding.scope()) {
                    case FACILITY -> site.orElseThrow();
                    case COMMUNE -> commune.orElseThrow();
                    case DISTRICT ->
                            ComplaintPlaces.district(named.district().orElseThrow(), province);
                    case PROVINCE -> ComplaintPlaces.province(province.orElseThrow());
                    case HOME -> home(complaint, day).orElseGet(complaint::place);
                };
        return new Chosen(finding.desk(), place, finding.reason().code());
    }

    private Optional<CasePlace> home(Complaint complaint, LocalDate day) {
        return complaint.person().flatMap(person -> places.home(person, day));
    }

    private static Division division(LocalDate day) {
        return day.isBefore(FIRST_DAY_WITHOUT_DISTRICTS)
                ? Division.THREE_LEVELS
                : Division.TWO_LEVELS;
    }

    private boolean delegated(NamedPlaces named, LocalDate day) {
        return named.district()
                .map(
                        district ->
                                jdbc.sql(
                                                "SELECT EXISTS (SELECT 1 FROM complaint_delegation"
                                                        + " WHERE district_code = :district"
                                                        + " AND valid_from <= :day AND valid_until > :day)")
                                        .param("district", district.value())
                                        .param("day", day)
                                        .query(Boolean.class)
                                        .single())
                .orElse(false);
    }
}
