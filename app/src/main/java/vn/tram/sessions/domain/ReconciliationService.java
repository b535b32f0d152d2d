package vn.tram.sessions.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;
import vn.tram.sessions.ClosingRefusal.Plain;
import vn.tram.sessions.ClosingRefusal.Unaccounted;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionReconciliation;
import vn.tram.staff.Actor;
import vn.tram.stock.LotId;
import vn.tram.stock.SessionLot;
import vn.tram.stock.SessionStock;
import vn.tram.stock.SessionStock.WasteReason;
import vn.tram.stock.VialId;
import vn.tram.stock.VialView;
import vn.tram.worklist.WorkItem;

@Service
class ReconciliationService implements SessionReconciliation {

    private static final int NOTE_LENGTH = 500;

    private final SessionAccess access;
    private final SessionDesk desk;
    private final SessionStock stock;
    private final ReconciliationStore signed;
    private final AuditLog audit;
    private final CommandTransaction commands;
    private final Clock clock;

    ReconciliationService(
            SessionAccess access,
            SessionDesk desk,
            SessionStock stock,
            ReconciliationStore signed,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.desk = desk;
        this.stock = stock;
        this.signed = signed;
        this.audit = audit;
        this.commands = new CommandTransaction(transactions);
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Balance> balance(SessionId id, Actor actor) {
        return access.visible(id, actor).map(session -> balance(session, actor));
    }

    Balance balance(VaccinationSession session, Actor actor) {
        UUID id = session.id().value();
        return new Balance(
                session.view(),
                stock.of(id),
                openVials(id),
                signed.signed(id),
                signed.sentBack(id),
                task(session, actor).isDone());
    }

    private List<VialView> openVials(UUID session) {
        return stock.openVials(session).stream().filter(vial -> vial.left() > 0).toList();
    }

    private Outcome<WorkItem> task(VaccinationSession session, Actor actor) {
        return desk.task(session, List.of(Task.RECONCILE_SESSION), actor);
    }

    @Override
    public Outcome<Void> discard(
            SessionId id, VialId vial, WasteReason reason, String note, UUID command, Actor actor) {
        return onVial(
                id, vial, actor, () -> stock.discard(vial, reason, kept(note), command, actor));
    }

    @Override
    public Outcome<Void> gain(SessionId id, VialId vial, int doses, UUID command, Actor actor) {
        return onVial(id, vial, actor, () -> stock.gain(vial, doses, command, actor));
    }

    private Outcome<Void> onVial(
            SessionId id, VialId vial, Actor actor, Supplier<Outcome<Void>> act) {
        return onSession(
                id,
                actor,
                () ->
                        stock.openVials(id.value()).stream()
                                        .anyMatch(open -> open.id().equals(vial))
                                ? act.get()
                                : Outcome.refused(Plain.VIAL_ELSEWHERE));
    }

    @Override
    public Outcome<Void> waste(
            SessionId id,
            LotId lot,
            int doses,
            WasteReason reason,
            String note,
            UUID command,
            Actor actor) {
        return onSession(
                id,
                actor,
                () -> stock.waste(id.value(), lot, doses, reason, kept(note), command, actor));
    }

    @Override
    public Outcome<Void> giveBack(SessionId id, LotId lot, int doses, UUID command, Actor actor) {
        return onSession(id, actor, () -> stock.giveBack(id.value(), lot, doses, command, actor));
    }

    /** An act on the vaccine of a session whose reconciliation the actor has before them. */
    private Outcome<Void> onSession(SessionId id, Actor actor, Supplier<Outcome<Void>> act) {
        return commands.run(
                () ->
                        access.locked(id, actor)
                                .then(session -> task(session, actor))
                                .then(task -> act.get()));
    }

    private static String kept(String note) {
        return StringUtils.left(note.strip(), NOTE_LENGTH);
    }

    @Override
    @Transactional
    public Outcome<Void> finish(SessionId id, Optional<String> minutes, Actor actor) {
        Optional<String> written = minutes.map(String::strip).filter(text -> !text.isEmpty());
        if (written.filter(text -> text.length() > MINUTES_LENGTH).isPresent()) {
            return Outcome.refused(Plain.REASON_TOO_LONG);
        }
        return access.locked(id, actor)
                .then(
                        session ->
                                task(session, actor)
                                        .then(task -> finish(session, task, written, actor)));
    }

    private Outcome<Void> finish(
            VaccinationSession session, WorkItem task, Optional<String> minutes, Actor actor) {
        UUID id = session.id().value();
        List<SessionLot> lots = stock.of(id);
        int open = lots.stream().mapToInt(lot -> Math.abs(lot.open())).sum();
        if (open != 0 && minutes.isEmpty()) {
            return Outcome.refused(new Unaccounted(open));
        }
        Optional<String> kept = open == 0 ? Optional.empty() : minutes;
        return session.reconcile(kept, actor, clock.instant())
                .map(
                        moved -> {
                            signed.sign(id, open, kept, actor, clock.instant());
                            desk.finish(session, task, Map.of());
                            audit.record(reconciled(session, open, kept, actor));
                            return null;
                        });
    }

    private static AuditEvent reconciled(
            VaccinationSession session, int open, Optional<String> minutes, Actor actor) {
        AuditEvent event =
                AuditEvent.by(actor, "session.reconciled")
                        .inCase(session.id().value())
                        .with("open", open);
        return minutes.map(why -> event.with("reason", why)).orElse(event);
    }
}
