package vn.tram.safety;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * Vials and specimens of an investigation with their chain of custody (TT 34/2018 art. 15, Annex
 * V): who had each of them from when to when. Written by STATION or PROVINCE over the case until it
 * is closed; nothing is overwritten.
 */
public interface EventSamples {

    int LABEL_MAX = 300;
    int WHOM_MAX = 200;
    int WORDS_MAX = 2_000;

    /** In the order of their numbers; empty for whoever may not see the case. */
    List<Sample> of(AdverseEventId id, Actor actor);

    /**
     * A sample was taken and sealed.
     *
     * @param label what it is; the lot and number of vials, or which specimen
     * @param takenBy who has it from then on
     * @return its number within the case, as on the seal
     */
    Outcome<Integer> take(
            AdverseEventId id,
            Kind kind,
            String label,
            Instant takenAt,
            String takenBy,
            Actor actor);

    /**
     * The next step of a sample. Refused with {@link EventsRefusal}: one that cannot come next, a
     * time in the future or before the last step, one that somebody wrote meanwhile.
     *
     * @param seen how many steps stood there when it was written
     */
    Outcome<Void> step(AdverseEventId id, UUID sample, int seen, NewStep step, Actor actor);

    enum Kind {
        VACCINE,
        DILUENT,
        SYRINGE,
        BLOOD,
        TISSUE,
        OTHER
    }

    /** What happens to a sample. */
    enum Step {
        TAKEN,
        /** Given out of the hands of whoever had it. */
        HANDED,
        /** Taken into the hands of whom it was given to. */
        RECEIVED,
        /** Of a laboratory. */
        RESULT,
        /** Not tested, and given back into use. */
        RETURNED;

        /** What may come after this. */
        public Set<Step> next() {
            return switch (this) {
                case TAKEN, RECEIVED, RESULT -> EnumSet.of(HANDED, RESULT, RETURNED);
                case HANDED -> EnumSet.of(RECEIVED);
                case RETURNED -> EnumSet.noneOf(Step.class);
            };
        }
    }

    /**
     * @param to whom it is handed; the others follow from the step before
     * @param words the result, the state of the seal; needed for a result
     */
    record NewStep(Step step, Instant at, String to, String words) {}

    /**
     * @param steps the first is its taking
     */
    record Sample(UUID id, int number, Kind kind, String label, List<StepView> steps) {

        public Sample {
            steps = List.copyOf(steps);
        }

        public StepView last() {
            return steps.get(steps.size() - 1);
        }
    }

    /**
     * @param from who had it before; empty where nobody had
     * @param to who has it from then on
     * @param by who wrote it down
     */
    record StepView(
            Step step,
            Instant at,
            Instant recordedAt,
            String from,
            String to,
            String words,
            String by) {}
}
