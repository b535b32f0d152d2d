package vn.tram.people;

import java.time.LocalDate;
import java.util.List;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.ValueProblem;
import vn.tram.staff.Actor;

/**
 * Adds a person who is here and whom nobody knows yet. The caller searched first and decided that
 * the actor may add people in the commune; joins the caller's transaction.
 */
public interface Newcomers {

    /** Letter 235/TUĐCNTT&TT of 2 November 2021, section 1: one number for at most five people. */
    int MOST_PEOPLE_A_PHONE = 5;

    /**
     * The values are held to the same rules as the rows of a list. The identity is judged by its
     * number's form; nothing says yet that somebody is who they say they are.
     *
     * @param today last day accepted as a day of birth
     */
    Outcome<PersonId> add(Newcomer newcomer, UnitCode commune, LocalDate today, Actor actor);

    /** Why nobody was added. */
    sealed interface NewcomerRefusal extends Refusal {

        /**
         * A field holds no value of its kind; its words are those of the fault.
         *
         * @param field name, birth-date, sex, id-number, phone
         */
        record Faulty(String field, ValueProblem problem) implements NewcomerRefusal {
            @Override
            public String code() {
                return "people.newcomer." + field;
            }
        }

        /** Somebody with this number is known; their page is the one to use. */
        record Known(PersonId person) implements NewcomerRefusal {
            @Override
            public String code() {
                return "people.newcomer.known";
            }
        }

        /** Too many people share the phone. */
        record PhoneShared(int people) implements NewcomerRefusal {
            @Override
            public String code() {
                return "people.newcomer.phone-shared";
            }

            @Override
            public List<Object> arguments() {
                return List.of(people, MOST_PEOPLE_A_PHONE);
            }
        }
    }
}
