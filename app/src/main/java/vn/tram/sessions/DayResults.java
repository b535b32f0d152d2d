package vn.tram.sessions;

import java.util.Optional;
import vn.tram.doses.DoseView;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/** Desk 6: the person sees the recorded dose and confirms it before leaving (S2). */
public interface DayResults {

    /** The recorded dose. */
    Optional<DoseView> dose(SubjectId subject, Actor actor);

    /** The person has seen the dose and it is right; the day is over. */
    Outcome<SubjectView> confirm(DayCommand command, Actor actor);

    /**
     * The dose was entered by mistake: taken back on the same day, with a reason, by somebody else
     * than who entered it. The person is back at the injection.
     *
     * @param intoVial the dose is still in its vial; otherwise it counts as thrown away
     */
    Outcome<SubjectView> undo(DayCommand command, String reason, boolean intoVial, Actor actor);
}
