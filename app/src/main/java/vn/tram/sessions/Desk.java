package vn.tram.sessions;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A desk of the day. A session with several desk sets has each desk once a set; observation and
 * results are one place for all.
 *
 * @param set from 1
 */
public record Desk(Kind kind, int set) {

    private static final Pattern LABEL = Pattern.compile("([1-6])(?:-([1-9][0-9]?))?");
    private static final int SETS = 100;

    /** The six steps as desks, in their order. */
    public enum Kind {
        RECEPTION(DayStep.EXPECTED),
        SCREENING(DayStep.SCREENING),
        CONSENT(DayStep.CONSENT),
        INJECTION(DayStep.INJECTION),
        OBSERVATION(DayStep.OBSERVATION),
        RESULT(DayStep.LEAVING);

        private final DayStep step;

        Kind(DayStep step) {
            this.step = step;
        }

        /** Where people stand who wait for this desk. */
        public DayStep step() {
            return step;
        }

        public int number() {
            return ordinal() + 1;
        }

        /** Stable, lower case, for message keys: {@code reception}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Desk {
        if (set < 1 || set >= SETS) {
            throw new IllegalArgumentException("no set of desks: " + set);
        }
    }

    public static Desk of(Kind kind) {
        return new Desk(kind, 1);
    }

    /** The desk of a label as {@link #label()} writes it. */
    public static Optional<Desk> parse(String label) {
        Matcher found = LABEL.matcher(label);
        if (!found.matches()) {
            return Optional.empty();
        }
        Kind kind = Kind.values()[Integer.parseInt(found.group(1)) - 1];
        int set = found.group(2) == null ? 1 : Integer.parseInt(found.group(2));
        return Optional.of(new Desk(kind, set));
    }

    /** The desk of a stored {@link #number()}. */
    public static Desk ofNumber(int number) {
        return new Desk(Kind.values()[number / SETS - 1], number % SETS);
    }

    /** As stored and counted by. */
    public int number() {
        return kind.number() * SETS + set;
    }

    /** As people call it and as it stands in the address: {@code 4}, or {@code 4-2}. */
    public String label() {
        return set == 1 ? Integer.toString(kind.number()) : kind.number() + "-" + set;
    }
}
