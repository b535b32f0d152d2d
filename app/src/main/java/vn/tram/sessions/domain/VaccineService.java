package vn.tram.sessions.domain;

import java.util.ArrayList;
import java.util.List;
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
        int issued = stock.of(key).stream().mapToInt(SessionLot::issued).sum();
        int wanted = Math.max(0, subjects.planned(key) - issued);
        List<Suggestion> suggestions = new ArrayList<>();
        for (LotAtHand lot : stock.atHand(session.facility(), session.view().product())) {
            boolean lasts = !lot.lot().expiresOn().isBefore(session.heldOn());
            int take = lasts ? Math.min(lot.doses(), wholeVials(wanted, lot)) : 0;
            suggestions.add(new Suggestion(lot, take));
            wanted = Math.max(0, wanted - take);
        }
        return suggestions;
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
    public Outcome<Void> issue(SessionId id, LotId lot, int doses, UUID command, Actor actor) {
        return commands.run(() -> give(id, lot, doses, command, actor));
    }

    private Outcome<Void> give(SessionId id, LotId lot, int doses, UUID command, Actor actor) {
        return access.locked(id, actor)
                .then(session -> actions.mayIssue(session, actor))
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
                            audit.record(
                                    AuditEvent.by(actor, "session.vaccine-issued")
                                            .inCase(id.value())
                                            .with("amount", doses));
                            return null;
                        });
    }
}
