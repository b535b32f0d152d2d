package vn.tram.lists.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListId;
import vn.tram.lists.ListRows;
import vn.tram.lists.ListState;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.lists.RowFilter;
import vn.tram.lists.RowForm;
import vn.tram.lists.RowId;
import vn.tram.lists.RowView;
import vn.tram.lists.domain.RowStore.Kept;
import vn.tram.lists.intake.ParsedRow;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

@Service
class RowService implements ListRows {

    private static final int LONGEST_PAGE = 500;

    private final ListAccess access;
    private final Desk desk;
    private final RowStore rows;
    private final RowWriter writer;
    private final RowMoves moves;
    private final RowViews views;
    private final Parsers parsers;
    private final CommuneNames communes;
    private final CrossChecks checks;
    private final AuditLog audit;

    RowService(
            ListAccess access,
            Desk desk,
            RowStore rows,
            RowWriter writer,
            RowMoves moves,
            RowViews views,
            Parsers parsers,
            CommuneNames communes,
            CrossChecks checks,
            AuditLog audit) {
        this.access = access;
        this.desk = desk;
        this.rows = rows;
        this.writer = writer;
        this.moves = moves;
        this.views = views;
        this.parsers = parsers;
        this.communes = communes;
        this.checks = checks;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RowView> page(
            ListId list, RowFilter filter, int afterNumber, int limit, Actor actor) {
        if (access.visible(list, actor).isEmpty()) {
            return List.of();
        }
        return views.of(
                rows.page(list.value(), filter, afterNumber, Math.min(limit, LONGEST_PAGE)), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public int count(ListId list, RowFilter filter, Actor actor) {
        return access.visible(list, actor).isEmpty() ? 0 : rows.count(list.value(), filter);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RowView> byId(RowId row, Actor actor) {
        return rows.byId(row.value())
                .filter(kept -> access.visible(new ListId(kept.list()), actor).isPresent())
                .map(kept -> views.of(List.of(kept), actor).get(0));
    }

    @Override
    @Transactional
    public Outcome<RowForm> forEditing(RowId row, Actor actor) {
        Outcome<Editing> editing = editing(row, actor);
        if (editing instanceof Outcome.Refused<Editing> refused) {
            return Outcome.refused(refused.refusal());
        }
        Kept kept = editing.value().row();
        audit.record(
                AuditEvent.by(actor, "row.opened")
                        .inCase(kept.list())
                        .about(kept.id())
                        .with("row", kept.number()));
        boolean noPapers =
                kept.idNumber() == null
                        && rows
                                .faults(List.of(kept.id()))
                                .getOrDefault(kept.id(), List.of())
                                .stream()
                                .noneMatch(fault -> fault.field().equals("national-id"));
        return Outcome.done(RowTexts.form(kept, noPapers, communes.writer(editing.value().list())));
    }

    @Override
    @Transactional
    public Outcome<RowView> add(ListId list, RowForm form, Actor actor) {
        Outcome<SubjectList> held = access.held(list, actor);
        if (held instanceof Outcome.Refused<SubjectList> refused) {
            return Outcome.refused(refused.refusal());
        }
        SubjectList into = held.value();
        Outcome<Role> role = desk.role(into, actor);
        if (role instanceof Outcome.Refused<Role> refused) {
            return Outcome.refused(refused.refusal());
        }
        if (!into.state().collecting()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        int number = rows.lastNumber(into.id()) + 1;
        StoredRow stored = stored(into, TimeOrderedId.next(), number, form);
        if (!rows.knownContents(into.id(), List.of(stored.hash())).isEmpty()) {
            return Outcome.refused(Plain.SAME_ROW);
        }
        writer.insert(List.of(stored));
        audit.record(
                AuditEvent.by(actor, "row.added")
                        .inCase(into.id())
                        .about(stored.id())
                        .with("row", number));
        return Outcome.done(view(stored.id(), actor));
    }

    @Override
    @Transactional
    public Outcome<RowView> change(RowId row, int version, RowForm form, Actor actor) {
        Outcome<Editing> editing = editing(row, actor);
        if (editing instanceof Outcome.Refused<Editing> refused) {
            return Outcome.refused(refused.refusal());
        }
        Kept kept = editing.value().row();
        if (kept.version() != version) {
            return Outcome.refused(Plain.ROW_CHANGED);
        }
        try {
            writer.update(List.of(stored(editing.value().list(), kept.id(), kept.number(), form)));
        } catch (DuplicateKeyException sameContent) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(Plain.SAME_ROW);
        }
        if (editing.value().list().state() == ListState.IN_REVIEW) {
            // nobody checks the list again before it goes on, so what rows say together is looked
            // at now
            checks.steps(kept.list()).forEach(Runnable::run);
        }
        audit.record(
                AuditEvent.by(actor, "row.changed")
                        .inCase(kept.list())
                        .about(kept.id())
                        .with("row", kept.number()));
        return Outcome.done(view(kept.id(), actor));
    }

    @Override
    @Transactional
    public Outcome<Void> remove(RowId row, Actor actor) {
        Outcome<Editing> editing = editing(row, actor);
        if (editing instanceof Outcome.Refused<Editing> refused) {
            return Outcome.refused(refused.refusal());
        }
        if (!editing.value().list().state().collecting()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        Kept kept = editing.value().row();
        writer.delete(kept.id());
        audit.record(
                AuditEvent.by(actor, "row.removed").inCase(kept.list()).with("row", kept.number()));
        return Outcome.done();
    }

    @Override
    @Transactional
    public Outcome<Integer> leaveOut(
            ListId list, Collection<RowId> chosen, String reason, Actor actor) {
        if (reason.isBlank()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        return onDesk(
                list,
                actor,
                (held, role) -> {
                    int moved = moves.leaveOut(held.id(), ids(chosen), reason.strip(), role);
                    audit.record(
                            AuditEvent.by(actor, "rows.left-out")
                                    .inCase(held.id())
                                    .with("rows", moved)
                                    .with("reason", reason.strip()));
                    return moved;
                });
    }

    @Override
    @Transactional
    public Outcome<Integer> putBack(ListId list, Collection<RowId> chosen, Actor actor) {
        return onDesk(
                list,
                actor,
                (held, role) -> {
                    int moved = moves.putBack(held.id(), ids(chosen));
                    audit.record(
                            AuditEvent.by(actor, "rows.put-back")
                                    .inCase(held.id())
                                    .with("rows", moved));
                    return moved;
                });
    }

    @Override
    @Transactional
    public Outcome<Integer> allowPhone(RowId row, String reason, Actor actor) {
        if (reason.isBlank()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        Outcome<Editing> editing = visibleRow(row, actor);
        if (editing instanceof Outcome.Refused<Editing> refused) {
            return Outcome.refused(refused.refusal());
        }
        SubjectList list = editing.value().list();
        boolean open = list.state() == ListState.REPAIRING || list.state() == ListState.IN_REVIEW;
        if (!open) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        if (!vn.tram.staff.Rights.allows(actor, Role.STATION, list.place())) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        Kept kept = editing.value().row();
        int allowed =
                moves.allowPhone(list.id(), kept.id(), actor.displayName() + ": " + reason.strip());
        audit.record(
                AuditEvent.by(actor, "row.phone-allowed")
                        .inCase(kept.list())
                        .about(kept.id())
                        .with("row", kept.number())
                        .with("rows", allowed)
                        .with("reason", reason.strip()));
        return Outcome.done(allowed);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FaultCount> faultCounts(ListId list) {
        return rows.faultCounts(list.value());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Integer, Integer> byGroup(ListId list) {
        return rows.byGroup(list.value());
    }

    private record Editing(SubjectList list, Kept row) {}

    private interface DeskWork<T> {
        T on(SubjectList list, Role role);
    }

    private <T> Outcome<T> onDesk(ListId list, Actor actor, DeskWork<T> work) {
        Outcome<SubjectList> held = access.held(list, actor);
        if (held instanceof Outcome.Refused<SubjectList> refused) {
            return Outcome.refused(refused.refusal());
        }
        Outcome<Role> role = desk.role(held.value(), actor);
        if (role instanceof Outcome.Refused<Role> refused) {
            return Outcome.refused(refused.refusal());
        }
        return Outcome.done(work.on(held.value(), role.value()));
    }

    private Outcome<Editing> visibleRow(RowId row, Actor actor) {
        Optional<Kept> kept = rows.byId(row.value());
        if (kept.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        return access.held(new ListId(kept.get().list()), actor)
                .map(list -> new Editing(list, kept.get()));
    }

    /**
     * Rows are changed while they are collected or repaired, and by the station while it reviews.
     */
    private Outcome<Editing> editing(RowId row, Actor actor) {
        Outcome<Editing> visible = visibleRow(row, actor);
        if (!visible.isDone()) {
            return visible;
        }
        SubjectList list = visible.value().list();
        if (!list.state().collecting() && list.state() != ListState.IN_REVIEW) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        Outcome<Role> role = desk.role(list, actor);
        Refusal no = role instanceof Outcome.Refused<Role> refused ? refused.refusal() : null;
        return no == null ? visible : Outcome.refused(no);
    }

    private StoredRow stored(SubjectList list, UUID id, int number, RowForm form) {
        ParsedRow parsed = parsers.of(list).parse(number, RowTexts.of(form));
        UnitCode commune =
                Optional.ofNullable(parsed.person().commune()).orElse(list.place().commune());
        return new StoredRow(
                id, list.id(), number, null, null, commune, parsed.contentHash(), parsed);
    }

    private RowView view(UUID row, Actor actor) {
        return views.of(List.of(rows.byId(row).orElseThrow()), actor).get(0);
    }

    private static List<UUID> ids(Collection<RowId> rows) {
        return rows.stream().map(RowId::value).toList();
    }
}
