package vn.tram.sessions;

import java.util.Optional;
import vn.tram.doses.DueAnswer;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/** Desk 3: counselling, and whether the person agrees. */
public interface DayConsent {

    /** What this person has to be asked. */
    Outcome<Asked> asked(SubjectId subject, Actor actor);

    /** Agreed: on to the injection. Not agreed: the day ends, counted as refused. */
    Outcome<SubjectView> answer(DayCommand command, Answer answer, Actor actor);

    /** The consent that counts. */
    Optional<Given> given(SubjectId subject, Actor actor);

    /**
     * @param mixing the dose follows another product and asks for a consent of its own
     *     (6030/BYT-DP)
     * @param risk benefit and risk are to be explained and signed for
     * @param guardian a parent or guardian consents
     */
    record Asked(boolean mixing, boolean risk, boolean guardian, DueAnswer due) {}

    /**
     * @param reason why not, in the person's words; may be empty
     * @param onPaper signed on paper kept by the station; otherwise here
     */
    record Answer(
            boolean agreed,
            boolean mixed,
            boolean riskExplained,
            String guardianName,
            String guardianRelation,
            boolean onPaper,
            String reason) {}

    record Given(boolean agreed, boolean mixed, boolean onPaper, java.time.Instant at) {}
}
