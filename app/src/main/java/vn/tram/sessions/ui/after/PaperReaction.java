package vn.tram.sessions.ui.after;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.tram.sessions.DayObservation.Kind;
import vn.tram.sessions.DayObservation.Sign;

/**
 * A reaction as it stands on the paper list: the numbers printed at its foot, in the order of
 * {@link Sign}; {@code 0} for none, {@code N} for a serious one, alone or before its numbers. A
 * sign of danger makes it serious by itself.
 */
record PaperReaction(Kind kind, Set<Sign> signs) {

    static final String NONE = "0";
    private static final String SERIOUS = "n";
    private static final int MOST_DIGITS = 2;

    PaperReaction {
        signs = Set.copyOf(signs);
    }

    /**
     * @return empty for what the list does not have
     */
    static Optional<PaperReaction> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.equals(NONE)) {
            return Optional.of(new PaperReaction(Kind.NOTHING, Set.of()));
        }
        boolean serious = text.startsWith(SERIOUS);
        EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
        String numbers = serious ? text.substring(SERIOUS.length()).strip() : text;
        for (String number : numbers.isEmpty() ? new String[0] : numbers.split("[\\s,;]+")) {
            Optional<Sign> sign = sign(number);
            if (sign.isEmpty()) {
                return Optional.empty();
            }
            signs.add(sign.get());
        }
        boolean grave = serious || signs.stream().anyMatch(Sign::danger);
        return Optional.of(new PaperReaction(grave ? Kind.SERIOUS : Kind.COMMON, signs));
    }

    private static Optional<Sign> sign(String number) {
        if (number.isEmpty()
                || number.length() > MOST_DIGITS
                || !number.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int place = Integer.parseInt(number) - 1;
        return place >= 0 && place < Sign.values().length
                ? Optional.of(Sign.values()[place])
                : Optional.empty();
    }
}
