package vn.tram.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/**
 * Vaccination sessions as a whole: opening, finding, calling off. What somebody may not see does
 * not exist for them. Planning is in {@link SessionPlans}, approval in {@link SessionDecisions},
 * what has to be there in {@link SessionReadiness}, beginning and end of the day in {@link
 * SessionRun}.
 */
public interface Sessions {

    /** Who may see sessions, each over the units of their right. */
    Set<Role> READERS =
            Set.of(Role.STATION, Role.COMMUNE, Role.DISTRICT, Role.PROVINCE, Role.SUPERVISOR);

    /** Most sessions that {@link #page} answers with. */
    int MOST = 200;

    /** By STATION over the facility. The system begins at once to look for who is due. */
    Outcome<SessionId> open(NewSession asked, Actor actor);

    Optional<SessionView> byId(SessionId id, Actor actor);

    Optional<SessionView> byCode(String code, Actor actor);

    /** Sessions by day, those to come with the next one first, those gone by with the latest. */
    List<SessionLine> page(SessionQuery query, Optional<SessionLine> after, int limit, Actor actor);

    Set<SessionAction> actions(SessionId id, Actor actor);

    /**
     * Calls a session off before anybody was injected, by the station or the official. Everybody
     * planned is told and becomes due again.
     */
    Outcome<Void> cancel(SessionId id, String reason, Actor actor);

    /**
     * What narrows {@link #page}.
     *
     * @param today where coming and past meet
     * @param past those before today, instead of those from today on
     * @param states empty for all
     * @param text part of place or code
     */
    record SessionQuery(
            LocalDate today,
            boolean past,
            Set<SessionState> states,
            Optional<UUID> campaign,
            Optional<String> text) {}

    /**
     * A session in a list.
     *
     * @param planned people with a number
     */
    record SessionLine(SessionView session, int planned, String facilityName) {}
}
