package vn.tram.demo;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tram.demo.SessionStory.Act;
import vn.tram.directory.Facilities;
import vn.tram.sessions.NewSession;
import vn.tram.sessions.SessionDecisions;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionPlans;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.Sessions;
import vn.tram.sessions.Sessions.SessionQuery;
import vn.tram.staff.Actor;

/**
 * Leads one session through its story, act by act, as the people of its cast would. Each act
 * depends on the state found, so a story that was cut goes on where it stands.
 */
@Component
@Profile("demo")
class SessionTeller {

    private static final int MOST_STEPS = 40;
    private static final int PEOPLE_AN_HOUR = 20;

    private final Sessions sessions;
    private final SessionPlans plans;
    private final SessionDecisions decisions;
    private final SessionPreparing preparing;
    private final EarlierDoses earlier;
    private final DeskDay desks;
    private final PaperDay papers;
    private final SessionAftermath aftermath;
    private final Facilities facilities;
    private final SessionDays days;

    SessionTeller(
            Sessions sessions,
            SessionPlans plans,
            SessionDecisions decisions,
            SessionPreparing preparing,
            EarlierDoses earlier,
            DeskDay desks,
            PaperDay papers,
            SessionAftermath aftermath,
            Facilities facilities,
            SessionDays days) {
        this.sessions = sessions;
        this.plans = plans;
        this.decisions = decisions;
        this.preparing = preparing;
        this.earlier = earlier;
        this.desks = desks;
        this.papers = papers;
        this.aftermath = aftermath;
        this.facilities = facilities;
        this.days = days;
    }

    void tell(SessionStory story, UUID campaign, Storyteller.Actors actors) {
        SessionId id = find(story, actors.station()).orElseGet(() -> open(story, campaign, actors));
        for (int step = 0; step < MOST_STEPS; step++) {
            SessionView session = sessions.byId(id, actors.station()).orElseThrow();
            if (session.state() == story.until()) {
                leave(story, session, actors);
                return;
            }
            if (session.state().compareTo(story.until()) > 0) {
                return;
            }
            act(story, session, actors);
        }
        throw new IllegalStateException(story.key() + " does not reach " + story.until());
    }

    private Optional<SessionId> find(SessionStory story, Actor actor) {
        return Stream.of(true, false)
                .map(
                        past ->
                                new SessionQuery(
                                        days.heldOn(story).plusDays(past ? 1 : 0),
                                        past,
                                        Set.of(),
                                        Optional.empty(),
                                        Optional.of(story.place())))
                .flatMap(query -> sessions.page(query, Optional.empty(), 10, actor).stream())
                .map(line -> line.session())
                .filter(session -> session.placeName().equals(story.place()))
                .map(SessionView::id)
                .findFirst();
    }

    private SessionId open(SessionStory story, UUID campaign, Storyteller.Actors actors) {
        NewSession asked =
                new NewSession(
                        campaign,
                        facilities.byCode(story.facility()).orElseThrow().id(),
                        story.place(),
                        story.mobile(),
                        false,
                        !story.mobile(),
                        days.heldOn(story),
                        days.begin(story),
                        days.end(story),
                        story.product(),
                        1,
                        PEOPLE_AN_HOUR,
                        OptionalInt.of(story.capacity()),
                        false,
                        Set.of());
        days.goTo(story, Act.OPEN);
        return sessions.open(asked, actors.station()).value();
    }

    /** What is half done in the state in which a session is left. */
    private void leave(SessionStory story, SessionView session, Storyteller.Actors actors) {
        switch (session.state()) {
            case PREPARING -> {
                days.goTo(story, Act.PREPARE);
                preparing.begin(session.id(), actors.station());
            }
            case RUNNING -> desks.hold(story, session, actors);
            default -> {}
        }
    }

    private void act(SessionStory story, SessionView session, Storyteller.Actors actors) {
        SessionState state = session.state();
        switch (state) {
            case PLANNING -> plan(story, session, actors);
            case APPROVING -> approve(story, session, actors);
            case PREPARING -> {
                days.goTo(story, Act.HOLD);
                preparing.finish(session.id(), actors.station());
            }
            case RUNNING -> hold(story, session, actors);
            case RECONCILING -> {
                days.goTo(story, Act.RECONCILE);
                aftermath.reconcile(session.id(), actors.station());
            }
            case CONFIRMING -> {
                days.goTo(story, Act.CONFIRM);
                aftermath.verify(session, actors);
                aftermath.confirm(session, actors.official());
            }
            default -> days.workOff();
        }
        days.workOff();
    }

    private void plan(SessionStory story, SessionView session, Storyteller.Actors actors) {
        days.goTo(story, Act.SUBMIT);
        Actor station = actors.station();
        if (story.papers() && earlier.enter(session.id(), station)) {
            plans.proposeAgain(session.id(), station).value();
            return;
        }
        preparing.assign(session.id(), actors);
        plans.submit(session.id(), station).value();
    }

    private void approve(SessionStory story, SessionView session, Storyteller.Actors actors) {
        days.goTo(story, Act.APPROVE);
        boolean district = session.place().district().isPresent();
        Actor official = district ? actors.district() : actors.official();
        decisions.approve(session.id(), session.revision(), Optional.empty(), official).value();
    }

    private void hold(SessionStory story, SessionView session, Storyteller.Actors actors) {
        if (story.onPaper()) {
            papers.hold(story, session, actors);
        } else {
            desks.hold(story, session, actors);
        }
        days.goTo(story, Act.RECONCILE);
        aftermath.close(session.id(), actors.station());
    }
}
