package vn.tram.ruleset;

import java.time.LocalDate;
import java.util.List;
import vn.tram.kernel.Refusal;

/** Why the rules say no. */
public sealed interface RulesetRefusal extends Refusal {

    /** The actor is not an administrator of the whole country. */
    record NotAdministrator() implements RulesetRefusal {
        @Override
        public String code() {
            return "ruleset.not-administrator";
        }
    }

    record UnknownRule(String rule) implements RulesetRefusal {
        @Override
        public String code() {
            return "ruleset.unknown-rule";
        }

        @Override
        public List<Object> arguments() {
            return List.of(rule);
        }
    }

    /** Rules and days change from tomorrow on at the earliest. */
    record NotInFuture(LocalDate earliest) implements RulesetRefusal {
        @Override
        public String code() {
            return "ruleset.not-in-future";
        }

        @Override
        public List<Object> arguments() {
            return List.of(earliest);
        }
    }

    /** A version that begins later is already planned. */
    record LaterVersionPlanned(LocalDate from) implements RulesetRefusal {
        @Override
        public String code() {
            return "ruleset.later-version-planned";
        }

        @Override
        public List<Object> arguments() {
            return List.of(from);
        }
    }

    record OutOfRange(int least, int most) implements RulesetRefusal {
        @Override
        public String code() {
            return "ruleset.out-of-range";
        }

        @Override
        public List<Object> arguments() {
            return List.of(least, most);
        }
    }

    record TextMissing() implements RulesetRefusal {
        @Override
        public String code() {
            return "ruleset.text-missing";
        }
    }

    record TextTooLong(int longest) implements RulesetRefusal {
        @Override
        public String code() {
            return "ruleset.text-too-long";
        }

        @Override
        public List<Object> arguments() {
            return List.of(longest);
        }
    }

    /** The calendar already has an entry for this day. */
    record DayKnown(LocalDate day) implements RulesetRefusal {
        @Override
        public String code() {
            return "ruleset.day-known";
        }

        @Override
        public List<Object> arguments() {
            return List.of(day);
        }
    }

    /** Only a Saturday or Sunday can be worked in exchange for a working day. */
    record NotAnExchange() implements RulesetRefusal {
        @Override
        public String code() {
            return "ruleset.not-an-exchange";
        }
    }
}
