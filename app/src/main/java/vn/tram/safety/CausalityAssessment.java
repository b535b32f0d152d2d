package vn.tram.safety;

import java.time.Instant;
import java.util.List;
import vn.tram.kernel.Outcome;
import vn.tram.safety.causality.Answer;
import vn.tram.safety.causality.Finding;
import vn.tram.safety.causality.Question;
import vn.tram.staff.Actor;

/**
 * The causality assessment of a case: which question was answered how, by whom and when, and where
 * the answers lead. Written by PROVINCE over the case from the receipt of the investigation report
 * until the minutes are signed; an answer that is changed stays beside the new one. Nothing is
 * concluded before the assessment has come to its end.
 */
public interface CausalityAssessment {

    int REMARK_MAX = 1_000;

    /**
     * Answers that hold, in the order of the questions; for PROVINCE and SUPERVISOR over the case.
     */
    List<Given> of(AdverseEventId id, Actor actor);

    /** Where the answers lead. */
    Finding finding(AdverseEventId id, Actor actor);

    /** Every answer that was ever given to a question, the oldest first. */
    List<Given> history(AdverseEventId id, Question question, Actor actor);

    /** Writes answers down together. What is answered like that already is not written again. */
    Outcome<Finding> answer(AdverseEventId id, List<NewAnswer> answers, Actor actor);

    /**
     * @param remark on what the answer rests; may be empty
     */
    record NewAnswer(Question question, Answer answer, String remark) {}

    record Given(Question question, Answer answer, String remark, String by, Instant at) {}
}
