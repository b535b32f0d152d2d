package vn.tram.demo;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.Identities;
import vn.tram.sessions.SessionClosing;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionPlans;
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
    private final SessionPlans plans;
    private final Identities identities;

    SessionAftermath(
            SessionClosing closing,
            SessionReconciliation reconciliation,
            SessionResult result,
            SessionPlans plans,
            Identities identities) {
        this.closing = closing;
        this.reconciliation = reconciliation;
        this.result = result;
        this.plans = plans;
        this.identities = identities;
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

    /** Those of the session whom the population database knows by their numbers. */
    void verify(SessionView session, Storyteller.Actors actors) {
        Stream.of(false, true)
                .flatMap(
                        standby ->
                                plans
                                        .subjects(
                                                session.id(),
                                                standby,
                                                OptionalInt.empty(),
                                                SessionPlans.MOST,
                                                actors.station())
                                        .stream())
                // refused for who has no number: they stay without a certificate
                .forEach(
                        subject ->
                                identities.verify(
                                        Set.of(subject.person()),
                                        "Đối chiếu CSDL quốc gia về dân cư",
                                        actors.police()));
    }

    void confirm(SessionView session, Actor official) {
        result.confirm(session.id(), session.revision(), official).value();
    }
}
