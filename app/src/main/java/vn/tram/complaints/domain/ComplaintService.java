package vn.tram.complaints.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import vn.tram.photos.PaperPhoto;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

@Service
class ComplaintService implements Complaints {

    /** Those at whose desks papers are handed over. */
    private static final Set<Role> SHOWERS = EnumSet.of(Role.STATION, Role.DISTRICT, Role.PROVINCE);

    private final InputChecks checks;
    private final Filing filing;
    private final ComplaintAccess access;
    private final FieldStore fields;
    private final EntryStore entries;
    private final EvidenceStore evidence;
    private final Papers papers;
    private final Shelves shelves;
    private final JdbcClient jdbc;

    ComplaintService(
            InputChecks checks,
            Filing filing,
            ComplaintAccess access,
            FieldStore fields,
            EntryStore entries,
            EvidenceStore evidence,
            Papers papers,
            Shelves shelves,
            JdbcClient jdbc) {
        this.checks = checks;
        this.filing = filing;
        this.access = access;
        this.fields = fields;
        this.entries = entries;
        this.evidence = evidence;
        this.papers = papers;
        this.shelves = shelves;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public Outcome<FiledComplaint> file(NewComplaint complaint, Actor actor) {
        return file(complaint, List.of(), actor);
    }

    @Override
    @Transactional
    public Outcome<FiledComplaint> file(
            NewComplaint complaint, List<PaperPhoto> photos, Actor actor) {
        return checks.check(complaint)
                .then(told -> file(told, actor))
                .map(
                        filed -> {
                            papers.keep(filed.id(), photos, Papers.addedBy(actor));
                            return filed;
                        });
    }

    @Override
    @Transactional
    public Outcome<Void> show(ComplaintId id, PaperPhoto paper, Actor actor) {
        return access.locked(id, actor)
                .then(
                        complaint ->
                                SHOWERS.stream()
                                                .anyMatch(
                                                        role ->
                                                                Rights.allows(
                                                                        actor,
                                                                        role,
                                                                        complaint.place()))
                                        ? papers.add(complaint, paper, Papers.addedBy(actor))
                                        : Outcome.refused(Plain.NOT_ALLOWED));
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
    public List<ComplaintLine> page(
            ComplaintFilter filter, Optional<ComplaintLine> after, int limit, Actor actor) {
        return shelves.page(filter, after, Math.min(limit, MOST), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Shelf, Integer> counts(ComplaintFilter filter, Actor actor) {
        return shelves.counts(filter, actor);
    }

    private ComplaintView view(Complaint complaint) {
        return complaint.view(fields.of(complaint.id().value()));
    }
}
