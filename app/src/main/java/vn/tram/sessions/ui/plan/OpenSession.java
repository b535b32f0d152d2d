package vn.tram.sessions.ui.plan;

import java.util.Optional;
import java.util.Set;
import vn.tram.sessions.SessionAction;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionPlan;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionView;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.workflow.CasePosition;
import vn.tram.worklist.WorkItem;

/**
 * A session as it stood when the page was drawn, and what its reader may do with it.
 *
 * @param task the open task, whoever is to do it
 * @param reader asked anew at each act
 */
record OpenSession(
        SessionView session,
        SessionPlan plan,
        Set<SessionAction> actions,
        Optional<WorkItem> task,
        Optional<CasePosition> position,
        CurrentActor reader) {

    /** Empty when there is no such session for the reader. */
    static Optional<OpenSession> load(String code, SessionServices services) {
        Actor actor = services.currentActor().get();
        return services.sessions()
                .byCode(code, actor)
                .flatMap(
                        session ->
                                services.plans()
                                        .plan(session.id(), actor)
                                        .map(plan -> load(session, plan, actor, services)));
    }

    private static OpenSession load(
            SessionView session, SessionPlan plan, Actor actor, SessionServices services) {
        return new OpenSession(
                session,
                plan,
                services.sessions().actions(session.id(), actor),
                services.worklist().ofCase(session.id().value()).stream().findFirst(),
                services.workflow().position(session.id().value()),
                services.currentActor());
    }

    Actor actor() {
        return reader.get();
    }

    SessionId id() {
        return session.id();
    }

    SessionState state() {
        return session.state();
    }

    boolean may(SessionAction action) {
        return actions.contains(action);
    }
}
