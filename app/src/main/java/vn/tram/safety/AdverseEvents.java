package vn.tram.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.doses.DoseId;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.processes.safety.AdverseEventSeverity.Finding;
import vn.tram.sessions.SessionId;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/**
 * Adverse events after vaccination. One case an event: whoever reports the same person and dose
 * while a case is open lands on it, on whatever node, and every report is kept. A case is seen by
 * {@link #READERS} over its place and by the stations that reported it; for everybody else it does
 * not exist.
 */
public interface AdverseEvents {

    /** Who sees the cases of their units. */
    Set<Role> READERS = Set.of(Role.STATION, Role.DISTRICT, Role.PROVINCE, Role.SUPERVISOR);

    /** Most lines in one answer. */
    int MOST = 200;

    /** Most characters of a reason. */
    int REASON_MAX = 1_000;

    /**
     * Takes a report, by STATION or PROVINCE over the facility that reports. What is serious by the
     * table of severity stops the session, holds the lot and is told at once. Refused with {@link
     * EventsRefusal}: an event to come, or before its dose; a dose of somebody else; nobody named;
     * nothing told. A lot or dose that is not known here is no reason to refuse.
     */
    Outcome<Filed> file(NewReport report, Actor actor);

    /** What the table of severity says of criteria and a grade of anaphylaxis; stores nothing. */
    Finding weigh(Set<Criterion> criteria, int anaphylaxis);

    /**
     * What the system knows of a dose, for whoever files an event after it: read by who may report
     * for some facility; empty for an unknown dose.
     */
    Optional<DoseFacts> known(DoseId dose, Actor actor);

    /**
     * People with a dose of the session, the latest injection first, for whoever sees the session's
     * place.
     *
     * @param limit at most {@link #MOST}
     */
    List<Vaccinated> vaccinated(SessionId session, int limit, Actor actor);

    /** Opens a case's page; who opened it is on the person's record. */
    Optional<EventView> open(AdverseEventId id, Actor actor);

    /** As {@link #open}, for whoever goes on with a case that is open before them. */
    Optional<EventView> byId(AdverseEventId id, Actor actor);

    /** By the code that stands on papers. */
    Optional<EventView> byCode(String code, Actor actor);

    /** Reports of a case, oldest first. */
    List<ReportView> reports(AdverseEventId id, Actor actor);

    /** Work of a case that is done, oldest first. */
    List<TaskDone> done(AdverseEventId id, Actor actor);

    /** Cases of a person that the actor sees, newest first. */
    List<EventView> ofPerson(PersonId person, Actor actor);

    /** Cases after doses of a session that the actor sees, newest first. */
    List<EventView> ofSession(SessionId session, Actor actor);

    /**
     * Who got a dose in the same session or of the same lot, in the actor's units, the latest
     * injection first.
     *
     * @param after the last line already seen
     */
    List<CircleLine> circle(AdverseEventId id, Optional<CircleLine> after, int limit, Actor actor);

    /** Facilities, sessions and roads where some of the lot of a case is. */
    List<LotSpread> spread(AdverseEventId id, Actor actor);

    /**
     * Lowers the severity, by PROVINCE before the council is called, with a reason and what is left
     * of the criteria. Refused when that is serious still. The lot that the case holds stays held.
     */
    Outcome<Void> lower(
            AdverseEventId id, Set<Criterion> left, int anaphylaxis, String reason, Actor actor);

    /**
     * Says who somebody is that a report did not know, by whoever may do something in the case.
     * When the person's event has an open case, the reports go over to it and this case ends.
     *
     * @return the case that goes on
     */
    Outcome<AdverseEventId> identify(AdverseEventId id, PersonId person, Actor actor);

    /** Ends a case that was filed by mistake, by PROVINCE, and what it holds. */
    Outcome<Void> withdraw(AdverseEventId id, String reason, Actor actor);

    /** Releases the lot that a case holds, by PROVINCE, with a reason. Answers how many holds. */
    Outcome<Integer> releaseLot(AdverseEventId id, String reason, Actor actor);

    /**
     * @param lotNumber empty where none was written down
     * @param facility where it was given; empty where that is none known here
     * @param session code of its session
     * @param injector name; may be empty
     * @param sameSession doses of its session, this one included
     * @param sameLot doses of its lot, wherever they were given
     */
    record DoseFacts(
            DoseId dose,
            String product,
            Optional<String> lotNumber,
            Instant givenAt,
            Optional<UUID> facility,
            Optional<String> session,
            String injector,
            int sameSession,
            int sameLot) {}

    /** Somebody with a dose of a session. */
    record Vaccinated(PersonId person, DoseId dose, String name, String birth, Instant givenAt) {}

    /**
     * @param facility has the lot, or gets it
     * @param doses in the store, in the hands of sessions, or on the road
     */
    record LotSpread(UUID facility, String name, int doses, boolean held) {}
}
