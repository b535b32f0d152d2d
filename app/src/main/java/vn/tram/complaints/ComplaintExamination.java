package vn.tram.complaints;

import java.util.Optional;
import vn.tram.doses.DoseId;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;

/**
 * What the desk does with a complaint that it examines. Needs the task: its role over its place,
 * and nobody else has taken it. Refused with {@link ComplaintsRefusal} or by the worklist.
 */
public interface ComplaintExamination {

    /** Fewest characters of a question, an answer or a reason for forwarding. */
    int SHORTEST_WORDS = 5;

    /** Most characters of those. */
    int LONGEST_WORDS = 1_000;

    /**
     * Says whose record it is about, and which dose. The dose must be the person's, and the person
     * one whom the actor may open ({@link vn.tram.people.PersonSearch#open}); that is recorded.
     */
    Outcome<Void> link(ComplaintId id, PersonId person, Optional<DoseId> dose, Actor actor);

    /** What would stand against a proposal; nothing is changed. */
    Optional<Refusal> obstacle(ComplaintId id, Proposal proposal, Actor actor);

    /**
     * Proposes a correction, which a second person decides about; where it changes who the person
     * is, the police compare it first. Refused also with what stands against the correction itself.
     */
    Outcome<Void> propose(ComplaintId id, Proposal proposal, Actor actor);

    /** Rejects it for one of the reasons in force on the day of filing. */
    Outcome<Void> reject(ComplaintId id, int reason, String words, Actor actor);

    /** Answers it in words; nothing is corrected. */
    Outcome<Void> answer(ComplaintId id, String words, Actor actor);

    /** Seen, information missing: asks the citizen, who has a limit to answer. */
    Outcome<Void> ask(ComplaintId id, String question, Actor actor);

    /** Sends it to the place that gave the dose. Refused where that is the desk it is at. */
    Outcome<Void> forward(ComplaintId id, NamedPlaces places, String words, Actor actor);
}
