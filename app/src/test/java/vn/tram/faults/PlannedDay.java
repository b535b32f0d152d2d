package vn.tram.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.SessionClosing;
import vn.tram.sessions.SessionDecisions;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionPlans;
import vn.tram.sessions.SessionReconciliation;
import vn.tram.sessions.SessionReconciliation.Balance;
import vn.tram.sessions.SessionResult;
import vn.tram.sessions.SessionRun;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionVaccine;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionWorld;
import vn.tram.sessions.Sessions;
import vn.tram.staff.Actor;
import vn.tram.stock.SessionLot;
import vn.tram.stock.SessionStock.WasteReason;
import vn.tram.stock.VialView;

/**
 * What station and official do with a session as a case, with a running engine behind it. Each act
 * goes by what is stored, so it can be begun again by another process.
 */
final class PlannedDay {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final UUID facility;
    private final SessionWorld world;
    private final Sessions sessions;
    private final SessionPlans plans;
    private final SessionDecisions decisions;
    private final SessionVaccine vaccine;
    private final SessionRun run;
    private final SessionClosing closing;
    private final SessionReconciliation reconciliation;
    private final SessionResult results;
    private final Clock clock;
    private final Actor station;

    PlannedDay(ApplicationContext application, UUID facility) {
        this.facility = facility;
        world = application.getBean(SessionWorld.class);
        sessions = application.getBean(Sessions.class);
        plans = application.getBean(SessionPlans.class);
        decisions = application.getBean(SessionDecisions.class);
        vaccine = application.getBean(SessionVaccine.class);
        run = application.getBean(SessionRun.class);
        closing = application.getBean(SessionClosing.class);
        reconciliation = application.getBean(SessionReconciliation.class);
        results = application.getBean(SessionResult.class);
        clock = application.getBean(Clock.class);
        station = world.stationOf(facility);
    }

    SessionId begin(UUID campaign, int people, int doses) {
        SessionId id =
                sessions.open(world.asked(campaign, facility, world.today(), people), station)
                        .value();
        await(id, SessionState.PLANNING);
        int planned = plans.subjects(id, false, OptionalInt.empty(), people, station).size();
        if (planned != people) {
            throw new IllegalStateException(planned + " planned of " + people);
        }
        world.makeReady(id, station);
        plans.submit(id, station).value();
        decisions.approve(id, view(id).revision(), Optional.empty(), world.official()).value();
        await(id, SessionState.PREPARING);
        var lot = vaccine.inStore(id, station).get(0).lot().lot().id();
        vaccine.issue(id, lot, doses, Optional.empty(), TimeOrderedId.next(), station).value();
        run.start(id, Optional.empty(), station).value();
        return id;
    }

    private SessionView view(SessionId id) {
        return Desks.untilAnswered(() -> sessions.byId(id, world.official()).orElseThrow());
    }

    private void await(SessionId id, SessionState state) {
        Instant end = clock.instant().plus(PATIENCE);
        while (view(id).state() != state) {
            patient(end, view(id));
        }
    }

    private void patient(Instant end, SessionView session) {
        if (clock.instant().isAfter(end)) {
            throw new IllegalStateException("waited in vain, " + session);
        }
        Desks.pause();
    }

    /** Lets a session go on that a serious reaction has stopped; returns whether it was stopped. */
    boolean resume(SessionId id) {
        return view(id).suspended()
                && run.resume(id, "Đã xử trí, lô khác", world.official()).isDone();
    }

    /** To the signed result, from wherever the session is. */
    void end(SessionId id) {
        Instant end = clock.instant().plus(PATIENCE);
        while (view(id).state() != SessionState.CONFIRMED) {
            try {
                step(id);
            } catch (DataAccessException | TransactionException noAnswer) {
                Desks.pause();
            }
            patient(end, view(id));
        }
    }

    private void step(SessionId id) {
        switch (view(id).state()) {
            case RUNNING -> {
                resume(id);
                closing.close(id, station);
            }
            case RECONCILING -> {
                account(reconciliation.balance(id, station).orElseThrow(), id);
                reconciliation.finish(id, Optional.empty(), station);
            }
            case CONFIRMING -> results.confirm(id, view(id).revision(), world.official());
            default -> Desks.pause();
        }
    }

    private void account(Balance balance, SessionId id) {
        for (VialView vial : balance.openVials()) {
            reconciliation.discard(
                    id, vial.id(), WasteReason.OPEN_VIAL_REST, "", TimeOrderedId.next(), station);
        }
        for (SessionLot lot : balance.lots()) {
            if (lot.unopened() > 0) {
                reconciliation.giveBack(
                        id, lot.lot().id(), lot.unopened(), TimeOrderedId.next(), station);
            }
        }
    }
}
