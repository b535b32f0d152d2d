package vn.tram.doses;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;

/**
 * Lets a health station enter what a person of its commune was given before or elsewhere (<i>hồ sơ
 * hồi cứu</i>).
 */
public interface PastDoses {

    /** Whether the actor holds STATION over the commune where the person lives. */
    boolean mayEnter(UnitCode commune, Actor actor);

    /** Refused as {@link Doses#recordPast}, and where the actor may not enter it. */
    Outcome<DoseView> enter(Told told, Actor actor);

    /**
     * Takes back a dose that was entered without a session. Refused as {@link Doses#undo}, for a
     * dose of a session, and where the actor may not enter one.
     */
    Outcome<DoseView> undo(DoseId dose, String reason, Actor actor);

    /**
     * A paper as it was typed; see {@link PastDose}.
     *
     * @param lotNumber may be empty
     * @param placeText may be empty
     */
    record Told(
            UUID command,
            PersonId person,
            String product,
            LocalDate givenOn,
            Optional<String> lotNumber,
            String placeText,
            String evidence) {}
}
