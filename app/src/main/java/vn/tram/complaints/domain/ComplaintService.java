package vn.tram.complaints.domain;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.complaints.ComplaintEntry;
import vn.tram.complaints.ComplaintId;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.Complaints;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.complaints.FiledComplaint;
import vn.tram.complaints.NewComplaint;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

@Service
class ComplaintService implements Complaints {

    /** A list is weighed by rights after it was read: so many are read for one page. */
    private static final int READ_AHEAD = 400;

    private static final String OF_SHELF =
            "SELECT id FROM complaint WHERE (commune_code IN (:units) OR district_code IN (:units)"
                    + " OR province_code IN (:units) OR :everywhere)";

    private final InputChecks checks;
    private final Filing filing;
    private final ComplaintAccess access;
    private final FieldStore fields;
    private final EntryStore entries;
    private final EvidenceStore evidence;
    private final JdbcClient jdbc;
    private final Clocks clocks;

    ComplaintService(
            InputChecks checks,
            Filing filing,
            ComplaintAccess access,
            FieldStore fields,
            EntryStore entries,
            EvidenceStore evidence,
            JdbcClient jdbc,
            Clocks clocks) {
        this.checks = checks;
        this.filing = filing;
        this.access = access;
        this.fields = fields;
        this.entries = entries;
        this.evidence = evidence;
        this.jdbc = jdbc;
        this.clocks = clocks;
    }

    @Override
    @Transactional
    public Outcome<FiledComplaint> file(NewComplaint complaint, Actor actor) {
        return checks.check(complaint).then(told -> file(told, actor));
    }

    private Outcome<FiledComplaint> file(Checked told, Actor actor) {
        boolean theirs =
                filing.counter(told)
                        .filter(place -> Rights.allows(actor, Role.STATION, place))
                        .isPresent();
        if (!theirs) {
            return Outcome.refused(Plain.NOT_ALLOWED);
        }
        if (told.kind() == ComplaintKind.FEEDBACK && access.worksAt(actor, told.places())) {
            return Outcome.refused(Plain.OWN_PLACE);
        }
        return filing.place(told).isPresent()
                ? Outcome.done(filing.file(told, Optional.of(actor)))
                : Outcome.refused(Plain.PLACE_MISSING);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ComplaintView> byId(ComplaintId id, Actor actor) {
        return access.visible(id, actor).map(this::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ComplaintView> byCode(String code, Actor actor) {
        String plain = Reference.parse(code).map(Reference::code).orElse(code);
        return access.visible(plain, actor).map(this::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ComplaintEntry> entries(ComplaintId id, Actor actor) {
        return access.visible(id, actor).map(any -> entries.of(id.value())).orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Picture> pictures(ComplaintId id, Actor actor) {
        return access.visible(id, actor).map(any -> evidence.of(id.value())).orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<ComplaintView> others(PersonId person, ComplaintId except, Actor actor) {
        return jdbc
                .sql(
                        "SELECT id FROM complaint WHERE person_id = :person AND id <> :except"
                                + " ORDER BY filed_at DESC LIMIT :most")
                .param("person", person.value())
                .param("except", except.value())
                .param("most", MOST)
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> access.visible(new ComplaintId(id), actor).stream())
                .map(this::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ComplaintView> page(Shelf shelf, Actor actor, int limit) {
        return jdbc
                .sql(OF_SHELF + shelf(shelf))
                .param("units", units(actor))
                .param("everywhere", everywhere(actor))
                .param("now", Timestamp.from(clocks.now()))
                .param("most", READ_AHEAD)
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> access.visible(new ComplaintId(id), actor).stream())
                .limit(Math.min(limit, MOST))
                .map(this::view)
                .toList();
    }

    private static String shelf(Shelf shelf) {
        return switch (shelf) {
            case OPEN -> " AND open = TRUE AND :now IS NOT NULL ORDER BY due_at, id LIMIT :most";
            case LATE ->
                    " AND open = TRUE AND state <> 'ASKING' AND due_at < :now"
                            + " ORDER BY due_at, id LIMIT :most";
            case REOPENED ->
                    " AND open = TRUE AND rounds > 1 AND :now IS NOT NULL"
                            + " ORDER BY due_at, id LIMIT :most";
            case ANSWERED ->
                    " AND state = 'ANSWERED' AND :now IS NOT NULL"
                            + " ORDER BY answered_at DESC, id LIMIT :most";
        };
    }

    private static List<String> units(Actor actor) {
        List<String> units =
                actor.rights().stream()
                        .flatMap(right -> right.unit().stream())
                        .map(unit -> unit.value())
                        .distinct()
                        .toList();
        return units.isEmpty() ? List.of("") : units;
    }

    private static boolean everywhere(Actor actor) {
        return actor.rights().stream().anyMatch(right -> right.unit().isEmpty());
    }

    private ComplaintView view(Complaint complaint) {
        return complaint.view(fields.of(complaint.id().value()));
    }
}
