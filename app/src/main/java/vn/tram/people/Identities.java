package vn.tram.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;

/**
 * Lets the identity officer say what the population database knows of people who are recorded
 * already (8938/BYT-DP of 21/10/2021, step 2; 9438/BYT-CNTT of 05/11/2021: police verify
 * identities). Needs IDENTITY over the commune where a person lives; every act is told as {@link
 * IdentitySettled}.
 */
public interface Identities {

    /** Most people of one act. */
    int MOST = 500;

    /** Fewest characters of what an act rests on. */
    int SHORTEST_EVIDENCE = 5;

    /** Most characters of it that are kept. */
    int LONGEST_EVIDENCE = 300;

    /** Whether the actor holds IDENTITY over the commune. */
    boolean mayCompare(UnitCode commune, Actor actor);

    /**
     * The people are in the population database as they are recorded here.
     *
     * @param evidence what was looked at, and when
     * @return how many became verified; who was so before is passed over
     */
    Outcome<Integer> verify(Set<PersonId> people, String evidence, Actor actor);

    /**
     * As {@link #verify}, each for themselves: whoever can be verified is, and the answer says of
     * everybody else why not. Refused as a whole only for want of evidence.
     *
     * @return one for each of the people, in the order of their ids
     */
    Outcome<List<Settled>> verifyEach(Set<PersonId> people, String evidence, Actor actor);

    /**
     * What became of one of many.
     *
     * @param refusal empty where the person is verified now, or was before
     */
    record Settled(PersonId person, Optional<PeopleRefusal> refusal) {}

    /**
     * Somebody recorded without a personal identification number is the person in the population
     * database who has this one; it takes the place of the number of an old identity card or of a
     * passport. Refused: a number that somebody else has, or that contradicts birth date or sex, a
     * person who has one, a number that is no personal identification number.
     */
    Outcome<Void> verifyAs(PersonId person, NationalId number, String evidence, Actor actor);

    /** The population database contradicts the record: the identity is not verified any more. */
    Outcome<Void> contradict(PersonId person, String evidence, Actor actor);
}
