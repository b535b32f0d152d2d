package vn.tram.worklist;

import java.util.List;
import vn.tram.kernel.Refusal;

/** Why a move of work was refused. */
public sealed interface WorklistRefusal extends Refusal {

    /** The task is done or gone: somebody else was faster. */
    record NoLongerOpen() implements WorklistRefusal {
        @Override
        public String code() {
            return "worklist.no-longer-open";
        }
    }

    /** Somebody else has taken it. */
    record TakenBy(String name) implements WorklistRefusal {
        @Override
        public String code() {
            return "worklist.taken-by";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** Work changes hands for a reason, and the reason is missing or too long. */
    record NoReason(int most) implements WorklistRefusal {
        @Override
        public String code() {
            return "worklist.no-reason";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** The actor has no right over this task. */
    record NotYours() implements WorklistRefusal {
        @Override
        public String code() {
            return "worklist.not-yours";
        }
    }

    /** The colleague named has no right to do this task. */
    record CannotDoIt(String name) implements WorklistRefusal {
        @Override
        public String code() {
            return "worklist.cannot-do-it";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }
}
