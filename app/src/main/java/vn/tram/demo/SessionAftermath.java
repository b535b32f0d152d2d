package vn.tram.demo;

import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.SessionClosing;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionReconciliation;
import vn.tram.sessions.SessionReconciliation.Balance;
import vn.tram.sessions.SessionResult;
import vn.tram.sessions.SessionView;
import vn.tram.staff.Actor;
import vn.tram.stock.SessionStock.WasteReason;

/** What is done with a session of the demonstration when its day is over. */
@Component
@Profile("demo")
class SessionAftermath {

    private final SessionClosing closing;
    private final SessionReconciliation reconciliation;
    private final SessionResult result;

    SessionAftermath(
            SessionClosing closing, SessionReconciliation reconciliation, SessionResult result) {
        this.closing = closing;
        this.reconciliation = reconciliation;
        this.result = result;
    }

    void close(SessionId id, Actor station) {
        closing.close(id, station).value();
    }

    /** What is left in opened vials is thrown away, closed vials go back. */
    void reconcile(SessionId id, Actor station) {
        Balance balance = reconciliation.balance(id, station).orElseThrow();
        balance.openVials()
                .forEach(
                        vial ->
                                reconciliation
                                        .discard(
                                                id,
                                                vial.id(),
                                                WasteReason.OPEN_VIAL_REST,
                                                "",
                                                TimeOrderedId.next(),
                                                station)
                                        .value());
        balance.lots().stream()
                .filter(lot -> lot.unopened() > 0)
                .forEach(
                        lot ->
                                reconciliation
                                        .giveBack(
                                                id,
                                                lot.lot().id(),
                                                lot.unopened(),
                                                TimeOrderedId.next(),
                                                station)
                                        .value());
        reconciliation.finish(id, Optional.empty(), station).value();
    }

    void confirm(SessionView session, Actor official) {
        result.confirm(session.id(), session.revision(), official).value();
    }
}
