package vn.tram.sessions;

import java.time.LocalDate;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/** Desk 2: the questionnaire in force for the day and the person's age, and what it concludes. */
public interface DayScreening {

    /**
     * The screening as far as it is filled in, with what it would conclude. Opening it is recorded.
     */
    Outcome<ScreeningView> open(SubjectId subject, Actor actor);

    /**
     * Keeps the answers as typed so far. Called after every single answer.
     *
     * @param revision of the answers as the desk saw them, 0 before the first
     */
    Outcome<ScreeningView> save(
            SessionId session,
            SubjectId subject,
            Desk desk,
            int revision,
            ScreeningDraft draft,
            Actor actor);

    /**
     * Concludes by the decision table: on to consent, or the day ends for the person. What the
     * place cannot deal with ends as transferred.
     *
     * @param cautionSigned the screener signed what has to be looked out for
     * @param notBefore until when it is postponed, where it is
     */
    Outcome<SubjectView> conclude(
            DayCommand command, boolean cautionSigned, Optional<LocalDate> notBefore, Actor actor);

    /** The screener lets the doctor on duty decide. */
    Outcome<SubjectView> askDoctor(DayCommand command, Actor actor);

    /**
     * The doctor on duty, other than the screener, lets the injection go on although the screening
     * postpones it or asks for another place. A contraindication is not overruled.
     */
    Outcome<SubjectView> overrule(DayCommand command, String reason, Actor doctor);

    /**
     * A slip in a concluded screening: before the injection a new one begins with the old answers,
     * and the person is back at this step. The old one stays.
     */
    Outcome<SubjectView> redo(DayCommand command, String reason, Actor actor);
}
