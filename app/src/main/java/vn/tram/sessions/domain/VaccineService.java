package vn.tram.sessions.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionVaccine;
import vn.tram.sessions.SessionsRefusal.NotInTurn;
import vn.tram.staff.Actor;
import vn.tram.stock.LotId;
import vn.tram.stock.SessionLot;
import vn.tram.stock.SessionStock;
import vn.tram.stock.SessionStock.LotAtHand;

@Service
class VaccineService implements SessionVaccine {

    private final SessionAccess access;
    private final SessionActions actions;
    private final SubjectStore subjects;
    private final SessionStock stock;
    private final AuditLog audit;
    private final CommandTransaction commands;

    VaccineService(
            SessionAccess access,
            SessionActions actions,
            SubjectStore subjects,
            SessionStock stock,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        this.access = access;
        this.actions = actions;
        this.subjects = subjects;
        this.stock = stock;
        this.audit = audit;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Suggestion> inStore(SessionId id, Actor actor) {
        return access.visible(id, actor).map(this::suggested).orElse(List.of());
    }

    private List<Suggestion> suggested(VaccinationSession session) {
        UUID key = session.id().value();
        int issued = stock.of(key).stream().mapToInt(lot -> lot.issued() - lot.returned()).sum();
        int wanted = Math.max(0, subjects.planned(key) - issued);
        List<LotAtHand> lots = atHand(session);
        List<Suggestion> suggestions = new ArrayList<>();
        for (LotAtHand lot : lots) {
            int take = lasts(lot, session) ? Math.min(lot.doses(), wholeVials(wanted, lot)) : 0;
            suggestions.add(new Suggestion(lot, take, before(lot.lot().id(), lots, session)));
            wanted = Math.max(0, wanted - take);
        }
        return suggestions;
    }

    private List<LotAtHand> atHand(VaccinationSession session) {
        return stock.atHand(session.facility(), session.view().product());
    }

    private static boolean lasts(LotAtHand lot, VaccinationSession session) {
        return !lot.lot().expiresOn().isBefore(session.heldOn());
    }

    /** A lot that is not at hand has nobody before it: the store itself answers for it. */
    private static Optional<LotAtHand> before(
            LotId lot, List<LotAtHand> lots, VaccinationSession session) {
        return lots.stream()
                .filter(one -> lasts(one, session))
                .findFirst()
                .filter(first -> !first.lot().id().equals(lot))
                .filter(first -> lots.stream().anyMatch(one -> one.lot().id().equals(lot)));
    }

    private static int wholeVials(int wanted, LotAtHand lot) {
        int vial = lot.lot().dosesPerVial();
        return (wanted + vial - 1) / vial * vial;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SessionLot> issued(SessionId id, Actor actor) {
        return access.visible(id, actor)
                .map(session -> stock.of(session.id().value()))
                .orElse(List.of());
    }

    @Override
    public Outcome<Void> issue(
            SessionId id,
            LotId lot,
            int doses,
            Optional<String> outOfTurn,
            UUID command,
            Actor actor) {
        Optional<String> reason = DayIdentity.reason(outOfTurn);
        return commands.run(() -> give(id, lot, doses, reason, command, actor));
    }

    private Outcome<Void> give(
            SessionId id,
            LotId lot,
            int doses,
            Optional<String> reason,
            UUID command,
            Actor actor) {
        return access.locked(id, actor)
                .then(session -> actions.mayIssue(session, actor))
                .then(session -> inTurn(session, lot, reason))
                .then(
                        session ->
                                stock.issue(
                                        session.id().value(),
                                        session.facility(),
                                        session.place(),
                                        lot,
                                        doses,
                                        command,
                                        actor))
                .map(
                        issued -> {
                            audit.record(issued(id, doses, reason, actor));
                            return null;
                        });
    }

    @Override
    public Outcome<Void> giveBack(SessionId id, LotId lot, int doses, UUID command, Actor actor) {
        return commands.run(
                () ->
                        access.locked(id, actor)
                                .then(session -> actions.mayReturn(session, actor))
                                .then(
                                        session ->
                                                stock.giveBack(
                                                        id.value(), lot, doses, command, actor))
                                .map(
                                        back -> {
                                            audit.record(
                                                    moved(
                                                            "session.vaccine-returned",
                                                            id,
                                                            doses,
                                                            actor));
                                            return null;
                                        }));
    }

    private Outcome<VaccinationSession> inTurn(
            VaccinationSession session, LotId lot, Optional<String> reason) {
        Optional<LotAtHand> first = before(lot, atHand(session), session);
        return reason.isEmpty() && first.isPresent()
                ? Outcome.refused(
                        new NotInTurn(first.get().lot().number(), first.get().lot().expiresOn()))
                : Outcome.done(session);
    }

    private static AuditEvent issued(
            SessionId id, int doses, Optional<String> reason, Actor actor) {
        AuditEvent event = moved("session.vaccine-issued", id, doses, actor);
        return reason.map(words -> event.with("reason", words)).orElse(event);
    }

    private static AuditEvent moved(String action, SessionId id, int doses, Actor actor) {
        return AuditEvent.by(actor, action).inCase(id.value()).with("amount", doses);
    }
}
