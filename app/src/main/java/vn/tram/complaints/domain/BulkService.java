package vn.tram.complaints.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.complaints.BulkCorrections;
import vn.tram.complaints.BulkId;
import vn.tram.complaints.BulkRow;
import vn.tram.complaints.BulkView;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintId;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.complaints.FieldClaim;
import vn.tram.complaints.Proposal;
import vn.tram.complaints.domain.BulkRows.Chosen;
import vn.tram.complaints.domain.BulkRows.Open;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.doses.SessionRecords;
import vn.tram.doses.SessionRecords.Said;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.Sessions;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;
import vn.tram.workflow.Batches;

@Service
@Transactional
class BulkService implements BulkCorrections {

    private static final Set<Role> DESKS = EnumSet.of(Role.STATION, Role.DISTRICT, Role.PROVINCE);
    private static final Set<Role> READERS =
            EnumSet.of(Role.STATION, Role.DISTRICT, Role.PROVINCE, Role.SUPERVISOR);
    private static final Set<ClaimField> SHARED =
            EnumSet.of(ClaimField.PRODUCT, ClaimField.GIVEN_ON, ClaimField.LOT);
    private static final Duration LATELY = Duration.ofDays(30);

    private final BulkRepository bulks;
    private final BulkRows rows;
    private final ComplaintAccess access;
    private final FieldStore fields;
    private final FieldValues values;
    private final RecordedValues recorded;
    private final Sessions sessions;
    private final SessionRecords records;
    private final Batches batches;
    private final AdministrativeUnits units;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clocks clocks;

    BulkService(
            BulkRepository bulks,
            BulkRows rows,
            ComplaintAccess access,
            FieldStore fields,
            FieldValues values,
            RecordedValues recorded,
            Sessions sessions,
            SessionRecords records,
            Batches batches,
            AdministrativeUnits units,
            JdbcClient jdbc,
            AuditLog audit,
            Clocks clocks) {
        this.bulks = bulks;
        this.rows = rows;
        this.access = access;
        this.fields = fields;
        this.values = values;
        this.recorded = recorded;
        this.sessions = sessions;
        this.records = records;
        this.batches = batches;
        this.units = units;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clocks = clocks;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Alike> alike(ComplaintId id, Actor actor) {
        Optional<Complaint> complaint = access.visible(id, actor);
        Optional<DoseView> dose = complaint.flatMap(Complaint::dose).flatMap(recorded::latest);
        Optional<SessionView> session =
                dose.flatMap(DoseView::session).flatMap(one -> session(one, actor));
        if (session.isEmpty()) {
            return List.of();
        }
        List<Alike> all = new ArrayList<>();
        for (FieldClaim claim : fields.of(id.value())) {
            if (SHARED.contains(claim.field()) && claim.differs()) {
                said(dose.get(), claim.field())
                        .ifPresent(now -> all.add(alike(session.get(), claim, now)));
            }
        }
        return all;
    }

    private Alike alike(SessionView session, FieldClaim claim, String now) {
        String becomes = claim.claimed().orElseThrow();
        int complaints =
                (int)
                        rows.open(session.id().value(), claim.field(), becomes).stream()
                                .filter(Open::alike)
                                .count();
        int doses = records.saying(session.id().value(), said(claim.field(), now), MOST + 1).size();
        return new Alike(session.id(), claim.field(), now, becomes, complaints, doses);
    }

    private static Optional<String> said(DoseView dose, ClaimField field) {
        return switch (field) {
            case PRODUCT -> Optional.of(dose.product());
            case GIVEN_ON -> Optional.of(dose.givenOn().toString());
            case LOT -> dose.lotNumber();
            case NAME, BIRTH_DATE, SEX, ID_NUMBER, PLACE -> Optional.empty();
        };
    }

    private static Said said(ClaimField field, String value) {
        return switch (field) {
            case PRODUCT -> Said.product(value);
            case GIVEN_ON -> Said.givenOn(LocalDate.parse(value));
            case LOT -> Said.lot(value);
            case NAME, BIRTH_DATE, SEX, ID_NUMBER, PLACE ->
                    throw new IllegalArgumentException("no session shares " + field);
        };
    }

    /** One that the actor may correct. */
    private Optional<SessionView> session(UUID id, Actor actor) {
        return sessions.byId(new SessionId(id), actor)
                .filter(
                        found ->
                                DESKS.stream()
                                        .anyMatch(
                                                role -> Rights.allows(actor, role, found.place())));
    }

    @Override
    public Outcome<BulkId> examine(Slip slip, Actor actor) {
        Optional<SessionView> session = session(slip.session().value(), actor);
        if (session.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        String basis = CleanText.of(slip.basis());
        if (basis.length() < Proposal.BASIS_LEAST) {
            return Outcome.refused(Plain.BASIS_MISSING);
        }
        if (basis.length() > Proposal.BASIS_MOST) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        if (!SHARED.contains(slip.field())) {
            return Outcome.refused(Plain.PROPOSAL_WRONG);
        }
        return values.read(Map.of(slip.field(), slip.recorded()), Map.of(), clocks.today())
                .then(
                        now ->
                                values.read(
                                                Map.of(slip.field(), slip.becomes()),
                                                Map.of(),
                                                clocks.today())
                                        .then(
                                                becomes ->
                                                        chosen(
                                                                session.get(),
                                                                new BulkCorrection.Said(
                                                                        slip.field(),
                                                                        now.get(slip.field()),
                                                                        becomes.get(slip.field()),
                                                                        basis),
                                                                slip.wholeSession(),
                                                                actor)));
    }

    private Outcome<BulkId> chosen(
            SessionView session, BulkCorrection.Said said, boolean whole, Actor actor) {
        if (said.recorded().equals(said.becomes())) {
            return Outcome.refused(Plain.PROPOSAL_WRONG);
        }
        List<Chosen> chosen = choose(session, said, whole, actor);
        if (chosen.stream().allMatch(row -> row.refusal() != null)) {
            return Outcome.refused(Plain.NOTHING_ALIKE);
        }
        if (chosen.size() > MOST) {
            return Outcome.refused(Plain.BULK_TOO_LARGE);
        }
        if (underWay(session, said)) {
            return Outcome.refused(Plain.BULK_UNDER_WAY);
        }
        UUID id = TimeOrderedId.next();
        BulkCorrection bulk =
                BulkCorrection.examined(id, code(), session, said, actor, clocks.now());
        bulks.saveAndFlush(bulk);
        rows.insert(id, chosen);
        audit.record(
                AuditEvent.by(actor, "complaint.bulk-examined")
                        .inCase(id)
                        .in(session.place().commune())
                        .with("people", chosen.size())
                        .with("field", said.field().code()));
        batches.start(BulkWork.KIND, id, Optional.empty());
        return Outcome.done(new BulkId(id));
    }

    private boolean underWay(SessionView session, BulkCorrection.Said said) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM complaint_bulk WHERE session_id = :session"
                                + " AND field = :field AND recorded = :recorded AND open = TRUE)")
                .param("session", session.id().value())
                .param("field", said.field().name())
                .param("recorded", said.recorded())
                .query(Boolean.class)
                .single();
    }

    /** What another desk examines, or what is contested otherwise, is not touched. */
    private List<Chosen> choose(
            SessionView session, BulkCorrection.Said said, boolean whole, Actor actor) {
        UUID id = session.id().value();
        Map<UUID, Open> open = new LinkedHashMap<>();
        rows.open(id, said.field(), said.becomes())
                .forEach(each -> open.putIfAbsent(each.dose(), each));
        List<Chosen> chosen = new ArrayList<>();
        for (DoseId dose : records.saying(id, said(said.field(), said.recorded()), MOST + 1)) {
            Open complaint = open.get(dose.value());
            if (complaint == null) {
                if (whole) {
                    chosen.add(new Chosen(dose.value(), null, null));
                }
            } else if (!complaint.alike()) {
                chosen.add(new Chosen(dose.value(), null, Plain.OTHER_COMPLAINT.code()));
            } else if (complaint
                    .desk()
                    .filter(role -> Rights.allows(actor, role, complaint.place()))
                    .isEmpty()) {
                chosen.add(new Chosen(dose.value(), null, Plain.OTHER_DESK.code()));
            } else {
                chosen.add(new Chosen(dose.value(), complaint.complaint(), null));
            }
        }
        return chosen;
    }

    private String code() {
        int year = clocks.today().getYear();
        jdbc.sql(
                        "INSERT INTO complaint_bulk_sequence (year, last_no)"
                                + " VALUES (:year, LAST_INSERT_ID(1)) ON DUPLICATE KEY UPDATE"
                                + " last_no = LAST_INSERT_ID(last_no + 1)")
                .param("year", year)
                .update();
        int number = jdbc.sql("SELECT LAST_INSERT_ID()").query(Integer.class).single();
        return "DL-%d-%04d".formatted(year, number);
    }

    @Override
    public Outcome<Void> approve(BulkId id, int revision, Actor actor) {
        return decidable(id, actor)
                .then(bulk -> bulk.approve(revision, actor, clocks.now()).map(any -> bulk))
                .then(
                        bulk -> {
                            leaveOthers(bulk, actor);
                            return goOn(bulk, "complaint.bulk-approved", actor);
                        });
    }

    /** Complaints that lie where this second person has no right wait for one who has. */
    private void leaveOthers(BulkCorrection bulk, Actor actor) {
        record Lies(int row, UUID complaint) {}
        List<Lies> all =
                jdbc.sql(
                                "SELECT row_no, complaint_id FROM complaint_bulk_row"
                                        + " WHERE bulk_id = :bulk AND result = 'READY'"
                                        + " AND complaint_id IS NOT NULL")
                        .param("bulk", bulk.id())
                        .query((row, n) -> new Lies(row.getInt(1), row.getObject(2, UUID.class)))
                        .list();
        for (Lies each : all) {
            boolean may =
                    access.visible(new ComplaintId(each.complaint()), actor)
                            .filter(
                                    complaint ->
                                            complaint
                                                    .desk()
                                                    .filter(
                                                            role ->
                                                                    Rights.allows(
                                                                            actor,
                                                                            role,
                                                                            complaint.place()))
                                                    .isPresent())
                            .isPresent();
            if (!may) {
                rows.left(bulk.id(), each.row(), Plain.OTHER_DESK.code());
            }
        }
    }

    @Override
    public Outcome<Void> sendBack(BulkId id, String reason, Actor actor) {
        String words = CleanText.of(reason);
        if (words.length() < SHORTEST_WORDS) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        if (words.length() > Proposal.BASIS_MOST) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        return decidable(id, actor)
                .then(bulk -> bulk.sendBack(words, actor, clocks.now()).map(any -> bulk))
                .then(bulk -> goOn(bulk, "complaint.bulk-sent-back", actor));
    }

    private Outcome<BulkCorrection> decidable(BulkId id, Actor actor) {
        return bulks.lock(id.value())
                .filter(
                        bulk ->
                                DESKS.stream()
                                        .anyMatch(role -> Rights.allows(actor, role, bulk.place())))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Plain.NOT_FOUND));
    }

    private Outcome<Void> goOn(BulkCorrection bulk, String action, Actor actor) {
        bulks.saveAndFlush(bulk);
        audit.record(
                AuditEvent.by(actor, action)
                        .inCase(bulk.id())
                        .in(bulk.place().commune())
                        .with(
                                "people",
                                rows.counts(bulk.id()).getOrDefault(BulkRow.Result.READY, 0)));
        batches.start(BulkWork.KIND, bulk.id(), Optional.empty());
        return Outcome.done();
    }

    private Optional<BulkCorrection> visible(Optional<BulkCorrection> found, Actor actor) {
        return found.filter(
                bulk ->
                        READERS.stream()
                                .anyMatch(role -> Rights.allows(actor, role, bulk.place())));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<BulkView> byCode(String code, Actor actor) {
        return visible(bulks.findByCode(code), actor).map(this::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<BulkView> of(ComplaintId complaint, Actor actor) {
        return visible(rows.ofComplaint(complaint.value()).flatMap(bulks::findById), actor)
                .map(this::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<BulkView> lately(Actor actor) {
        LocalDate today = clocks.today();
        return Scope.of(actor, READERS, (unit, scope) -> units.within(unit, scope, today)).stream()
                .flatMap(
                        scope -> rows.lately(scope, clocks.now().minus(LATELY), MOST_ROWS).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_ROWS)
                .flatMap(id -> visible(bulks.findById(id), actor).stream())
                .map(this::view)
                .toList();
    }

    private BulkView view(BulkCorrection bulk) {
        return bulk.view(rows.counts(bulk.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<BulkRow> rows(BulkId id, int after, int limit, Actor actor) {
        return visible(bulks.findById(id.value()), actor)
                .map(bulk -> rows.page(bulk.id(), after, Math.min(limit, MOST_ROWS)))
                .orElse(List.of());
    }
}
