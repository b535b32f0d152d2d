package vn.tram.doses;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;

/**
 * Records doses. A dose's number, category and interval follow from the dates of all doses of the
 * person, never from the order in which they were entered. Every act first locks the person (with
 * the course) and then takes from the vial, so that two desks wait for each other instead of
 * failing. Every act joins the caller's transaction; the caller decided whether the actor may act
 * here and whether the session stands where a dose may be given.
 */
public interface Doses {

    /**
     * Records a dose and takes it out of its vial. The same command answers with the dose it made.
     *
     * <p>Refused with {@link DosesRefusal}: a time in the future (more than five minutes ahead of
     * the server), before birth, before the product was licensed; a second dose of the disease on
     * the day; a merged or dead person; what {@link DueDoses#forPerson} does not call due, when the
     * dose is entered {@link DoseSource#LIVE}; whatever the vial refuses. A dose entered afterwards
     * that came too early is kept and marked.
     */
    Outcome<DoseView> record(NewDose dose, Actor actor);

    /**
     * Records a dose that was given before or elsewhere. The same command answers with the dose it
     * made. Refused as {@link #record}, and what is the same product within a day of a recorded
     * dose: most likely the same dose on another paper. One that came too early is kept and marked.
     */
    Outcome<DoseView> recordPast(PastDose dose, Actor actor);

    /**
     * Takes back a dose that was entered by mistake: on the same day, with a reason, by somebody
     * else than who entered it. Later only a correction changes it. The day is that of the entry,
     * in Viet Nam.
     *
     * @param intoVial the dose is still in its vial; otherwise it counts as thrown away
     */
    Outcome<DoseView> undo(DoseId dose, String reason, boolean intoVial, Actor actor);

    Optional<DoseView> byId(DoseId dose);

    /** Where the dose was given, as rights count it: the units that answered for the place then. */
    Optional<CasePlace> placeOf(DoseId dose);

    Optional<DoseView> bySubject(UUID subject);

    /** Doses of a person, oldest first; those that were undone only when asked for. */
    List<DoseView> ofPerson(PersonId person, boolean voidedToo);

    CourseView course(PersonId person, String disease);

    /**
     * Nothing more is due with vaccines of the kind until it is lifted. What stands already is not
     * recorded twice.
     */
    StopView stop(NewStop stop, Actor actor);

    /**
     * Takes a stop away, with a reason that is kept with it. Refused with {@link DosesRefusal}: one
     * that was lifted, a reason of fewer than five characters, a contraindication by who recorded
     * it.
     */
    Outcome<StopView> lift(StopId stop, String reason, Actor actor);

    /** What stands or stood against doses of the disease, the newest first. */
    List<StopView> stops(PersonId person, String disease);

    /** Nothing of the disease is due before the day. */
    void postpone(PersonId person, String disease, LocalDate notBefore, Actor actor);

    /** Screening found a condition that entitles to an additional dose, or that it is gone. */
    void weakImmunity(PersonId person, String disease, boolean weak, Actor actor);
}
