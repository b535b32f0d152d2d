package vn.tram.lists.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListId;
import vn.tram.lists.ListState;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.lists.RowForm;
import vn.tram.lists.RowId;
import vn.tram.lists.domain.RowStore.Kept;
import vn.tram.lists.intake.ParsedRow;
import vn.tram.staff.Actor;

/** Types, changes and removes single rows, in the caller's transaction. */
@Component
class RowEditing {

    private final ListAccess access;
    private final Desk desk;
    private final AtDesk desks;
    private final RowStore rows;
    private final RowWriter writer;
    private final Parsers parsers;
    private final CommuneNames communes;
    private final CrossChecks checks;
    private final AuditLog audit;

    RowEditing(
            ListAccess access,
            Desk desk,
            AtDesk desks,
            RowStore rows,
            RowWriter writer,
            Parsers parsers,
            CommuneNames communes,
            CrossChecks checks,
            AuditLog audit) {
        this.access = access;
        this.desk = desk;
        this.desks = desks;
        this.rows = rows;
        this.writer = writer;
        this.parsers = parsers;
        this.communes = communes;
        this.checks = checks;
        this.audit = audit;
    }

    /** A row with its list, which is held. */
    record Held(SubjectList list, Kept row) {}

    Outcome<RowForm> forEditing(RowId row, Actor actor) {
        return editable(row, actor).map(editable -> shown(editable.list(), editable.row(), actor));
    }

    private RowForm shown(SubjectList list, Kept kept, Actor actor) {
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
        return RowTexts.form(kept, noPapers, communes.writer(list));
    }

    /** Answers with the new row. */
    Outcome<UUID> add(ListId list, RowForm form, Actor actor) {
        return desks.inRole(list, actor, (into, role) -> add(into, form, actor));
    }

    private Outcome<UUID> add(SubjectList into, RowForm form, Actor actor) {
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
        return Outcome.done(stored.id());
    }

    /** Answers with the row that was changed. */
    Outcome<UUID> change(RowId row, int version, RowForm form, Actor actor) {
        return editable(row, actor)
                .then(held -> change(held.list(), held.row(), version, form, actor));
    }

    private Outcome<UUID> change(
            SubjectList list, Kept kept, int version, RowForm form, Actor actor) {
        if (kept.version() != version) {
            return Outcome.refused(Plain.ROW_CHANGED);
        }
        try {
            writer.update(List.of(stored(list, kept.id(), kept.number(), form)));
        } catch (DuplicateKeyException sameContent) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(Plain.SAME_ROW);
        }
        if (list.state() == ListState.IN_REVIEW) {
            // nobody checks the list again before it goes on, so what rows say together is looked
            // at now
            checks.steps(kept.list()).forEach(Runnable::run);
        }
        audit.record(
                AuditEvent.by(actor, "row.changed")
                        .inCase(kept.list())
                        .about(kept.id())
                        .with("row", kept.number()));
        return Outcome.done(kept.id());
    }

    Outcome<Void> remove(RowId row, Actor actor) {
        return editable(row, actor).then(held -> remove(held.list(), held.row(), actor));
    }

    private Outcome<Void> remove(SubjectList list, Kept kept, Actor actor) {
        if (!list.state().collecting()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        writer.delete(kept.id());
        audit.record(
                AuditEvent.by(actor, "row.removed").inCase(kept.list()).with("row", kept.number()));
        return Outcome.done();
    }

    /**
     * The row, if the actor may see its list; read once the list is held, so that it is what
     * whoever was faster has left.
     */
    Outcome<Held> held(RowId row, Actor actor) {
        Outcome<UUID> list =
                rows.byId(row.value())
                        .map(kept -> Outcome.done(kept.list()))
                        .orElseGet(() -> Outcome.refused(Plain.NOT_FOUND));
        return list.then(id -> access.held(new ListId(id), actor)).then(held -> within(held, row));
    }

    private Outcome<Held> within(SubjectList list, RowId row) {
        return rows.byId(row.value())
                .map(kept -> Outcome.done(new Held(list, kept)))
                .orElseGet(() -> Outcome.refused(Plain.NOT_FOUND));
    }

    /**
     * Rows are changed while they are collected or repaired, and by the station while it reviews.
     */
    private Outcome<Held> editable(RowId row, Actor actor) {
        return held(row, actor)
                .then(
                        held -> {
                            ListState state = held.list().state();
                            return state.collecting() || state == ListState.IN_REVIEW
                                    ? desk.role(held.list(), actor).map(role -> held)
                                    : Outcome.refused(Plain.NOT_NOW);
                        });
    }

    private StoredRow stored(SubjectList list, UUID id, int number, RowForm form) {
        ParsedRow parsed = parsers.of(list).parse(number, RowTexts.of(form));
        UnitCode commune =
                Optional.ofNullable(parsed.person().commune()).orElse(list.place().commune());
        return new StoredRow(
                id, list.id(), number, null, null, commune, parsed.contentHash(), parsed);
    }
}
