package vn.tram.lists.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListId;
import vn.tram.lists.ListRows;
import vn.tram.lists.ListState;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.lists.RowFilter;
import vn.tram.lists.RowForm;
import vn.tram.lists.RowId;
import vn.tram.lists.RowView;
import vn.tram.lists.domain.RowStore.Kept;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

@Service
class RowService implements ListRows {

    private static final int LONGEST_PAGE = 500;

    private final ListAccess access;
    private final AtDesk desks;
    private final RowEditing editing;
    private final RowStore rows;
    private final RowCounts rowCounts;
    private final RowMoves moves;
    private final RowViews views;
    private final AuditLog audit;

    RowService(
            ListAccess access,
            AtDesk desks,
            RowEditing editing,
            RowStore rows,
            RowCounts rowCounts,
            RowMoves moves,
            RowViews views,
            AuditLog audit) {
        this.access = access;
        this.desks = desks;
        this.editing = editing;
        this.rows = rows;
        this.rowCounts = rowCounts;
        this.moves = moves;
        this.views = views;
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
        return editing.forEditing(row, actor);
    }

    @Override
    @Transactional
    public Outcome<RowView> add(ListId list, RowForm form, Actor actor) {
        return editing.add(list, form, actor).map(row -> view(row, actor));
    }

    @Override
    @Transactional
    public Outcome<RowView> change(RowId row, int version, RowForm form, Actor actor) {
        return editing.change(row, version, form, actor).map(id -> view(id, actor));
    }

    @Override
    @Transactional
    public Outcome<Void> remove(RowId row, Actor actor) {
        return editing.remove(row, actor);
    }

    @Override
    @Transactional
    public Outcome<Integer> leaveOut(
            ListId list, Collection<RowId> chosen, String reason, Actor actor) {
        if (reason.isBlank()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        return desks.inRole(
                list,
                actor,
                (held, role) -> {
                    int moved = moves.leaveOut(held.id(), ids(chosen), reason.strip(), role);
                    audit.record(
                            AuditEvent.by(actor, "rows.left-out")
                                    .inCase(held.id())
                                    .with("rows", moved)
                                    .with("reason", reason.strip()));
                    return Outcome.done(moved);
                });
    }

    @Override
    @Transactional
    public Outcome<Integer> putBack(ListId list, Collection<RowId> chosen, Actor actor) {
        return desks.inRole(
                list,
                actor,
                (held, role) -> {
                    int moved = moves.putBack(held.id(), ids(chosen));
                    audit.record(
                            AuditEvent.by(actor, "rows.put-back")
                                    .inCase(held.id())
                                    .with("rows", moved));
                    return Outcome.done(moved);
                });
    }

    @Override
    @Transactional
    public Outcome<Integer> allowPhone(RowId row, String reason, Actor actor) {
        if (reason.isBlank()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        return editing.held(row, actor)
                .then(held -> allowPhone(held.list(), held.row(), reason.strip(), actor));
    }

    private Outcome<Integer> allowPhone(SubjectList list, Kept kept, String reason, Actor actor) {
        boolean open = list.state() == ListState.REPAIRING || list.state() == ListState.IN_REVIEW;
        if (!open) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        if (!Rights.allows(actor, Role.STATION, list.place())) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        int allowed = moves.allowPhone(list.id(), kept.id(), actor.displayName() + ": " + reason);
        audit.record(
                AuditEvent.by(actor, "row.phone-allowed")
                        .inCase(kept.list())
                        .about(kept.id())
                        .with("row", kept.number())
                        .with("rows", allowed)
                        .with("reason", reason));
        return Outcome.done(allowed);
    }

    @Override
    @Transactional(readOnly = true)
    public List<FaultCount> faultCounts(ListId list) {
        return rowCounts.faultCounts(list.value());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Integer, Integer> byGroup(ListId list) {
        return rowCounts.byGroup(list.value());
    }

    private RowView view(UUID row, Actor actor) {
        return views.of(List.of(rows.byId(row).orElseThrow()), actor).get(0);
    }

    private static List<UUID> ids(Collection<RowId> rows) {
        return rows.stream().map(RowId::value).toList();
    }
}
