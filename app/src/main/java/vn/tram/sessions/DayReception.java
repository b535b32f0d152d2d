package vn.tram.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.doses.StopView;
import vn.tram.kernel.Outcome;
import vn.tram.people.Newcomer;
import vn.tram.people.PersonHit;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;

/** Desk 1: who is here, and may the day begin for them. */
public interface DayReception {

    /** Most characters of a reason that are kept. */
    int REASON_LENGTH = 500;

    /**
     * Finds by what a scanner typed or a hand: the text of a citizen card's QR, a queue number, an
     * identity number, a name.
     */
    Findings find(SessionId session, String typed, Actor actor);

    /**
     * Somebody expected, or called in from the stand-by list when a place is free, is here.
     *
     * @param identityChecked the paper was compared with the record
     * @param identityReason why the day goes on although the identity is not verified (S2: new
     *     doses only for verified people, or the reason is signed)
     */
    Outcome<SubjectView> checkIn(
            DayCommand command,
            boolean identityChecked,
            Optional<String> identityReason,
            Actor actor);

    /** Somebody expected said that they do not come; the place becomes free. */
    Outcome<SubjectView> notComing(DayCommand command, String reason, Actor actor);

    /**
     * Somebody whom the list does not name. They wait for an official's approval.
     *
     * @param command see {@link DayCommand#id()}
     */
    Outcome<SubjectView> addOnSpot(
            UUID command, SessionId session, Spot spot, Desk desk, Actor actor);

    /** People whom lists do not name and who wait for an approval in the official's communes. */
    List<SpotRequest> awaiting(Actor official);

    /** How many {@link #awaiting} has. */
    int awaitingCount(Actor official);

    /** By an official of the commune, never by who entered the person. */
    Outcome<SubjectView> approve(SubjectId subject, UUID command, Actor official);

    Outcome<SubjectView> decline(SubjectId subject, String reason, UUID command, Actor official);

    /**
     * What stands against the session's vaccine for a person: a refusal of before, a
     * contraindication.
     */
    List<StopView> stops(SessionId session, PersonId person, Actor actor);

    /**
     * Somebody who refused before is here and wants the dose. A contraindication stays. Refused as
     * {@link vn.tram.doses.Doses#lift}.
     *
     * @param note what the person said
     */
    Outcome<Void> changedMind(SessionId session, PersonId person, String note, Actor actor);

    /** Places that are free for people of the stand-by list. */
    int freePlaces(SessionId session, Actor actor);

    /**
     * @param here people of this session
     * @param others people who are known but not in this session
     */
    record Findings(List<SubjectView> here, List<Other> others) {
        public Findings {
            here = List.copyOf(here);
            others = List.copyOf(others);
        }
    }

    /**
     * @param expected where the person is expected instead, if anywhere
     */
    record Other(PersonHit person, Optional<Expected> expected) {}

    /** Another session that names the person. */
    record Expected(String session, LocalDate day, String place) {}

    /**
     * @param known the person, when known; else somebody new
     * @param reason why somebody whom no list names is done today
     * @param identityChecked see {@link #checkIn}
     */
    record Spot(
            Optional<PersonId> known,
            Optional<Newcomer> newcomer,
            String reason,
            boolean identityChecked,
            Optional<String> identityReason) {}

    /** What an official decides on. */
    record SpotRequest(SubjectView subject, SessionView session, String enteredBy) {}
}
