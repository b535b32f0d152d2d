package vn.tram.sessions.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands on a vial, as a scanner types it or a hand: a GS1 DataMatrix (GTIN 01, expiry 17, lot
 * 10, serial 21, in the order printed, with or without brackets), or the lot number alone.
 *
 * @param lot in upper case; empty when nothing could be read
 */
record ScannedVial(String lot, Optional<LocalDate> expires) {

    /** Separates elements of unfixed length; scanners send it as it is or as a letter. */
    private static final String SEPARATOR = "[\\u001d\\u00e8~]";

    private static final Pattern BRACKETS = Pattern.compile("\\((01|17|10|21|11)\\)([^()]*)");
    private static final Pattern PLAIN =
            Pattern.compile("(01)([0-9]{14})|(17|11)([0-9]{6})|(10|21)([^\\u001d\\u00e8~]{1,20})");
    private static final Pattern GS1 = Pattern.compile("^(?:\\][dQC][0-9])?01[0-9]{14}.*");
    private static final int CENTURY = 2000;

    static ScannedVial of(String typed) {
        String text = typed.strip().replaceFirst("^\\][dQC][0-9]", "");
        if (text.startsWith("(")) {
            return brackets(text);
        }
        return GS1.matcher(text).matches()
                ? plain(text)
                : new ScannedVial(text.toUpperCase(java.util.Locale.ROOT), Optional.empty());
    }

    private static ScannedVial brackets(String text) {
        Matcher found = BRACKETS.matcher(text);
        String lot = "";
        Optional<LocalDate> expires = Optional.empty();
        while (found.find()) {
            if (found.group(1).equals("10")) {
                lot = found.group(2).strip();
            } else if (found.group(1).equals("17")) {
                expires = day(found.group(2).strip());
            }
        }
        return new ScannedVial(lot.toUpperCase(java.util.Locale.ROOT), expires);
    }

    private static ScannedVial plain(String text) {
        String rest = text;
        String lot = "";
        Optional<LocalDate> expires = Optional.empty();
        Matcher found = PLAIN.matcher(rest);
        while (found.lookingAt()) {
            if ("17".equals(found.group(3))) {
                expires = day(found.group(4));
            } else if ("10".equals(found.group(5))) {
                lot = found.group(6);
            }
            rest = rest.substring(found.end()).replaceFirst("^" + SEPARATOR, "");
            found = PLAIN.matcher(rest);
        }
        return new ScannedVial(lot.toUpperCase(java.util.Locale.ROOT), expires);
    }

    /** YYMMDD; day 00 is the last of the month (GS1 General Specifications). */
    private static Optional<LocalDate> day(String digits) {
        if (!digits.matches("[0-9]{6}")) {
            return Optional.empty();
        }
        try {
            YearMonth month =
                    YearMonth.of(
                            CENTURY + Integer.parseInt(digits.substring(0, 2)),
                            Integer.parseInt(digits.substring(2, 4)));
            int day = Integer.parseInt(digits.substring(4));
            return Optional.of(day == 0 ? month.atEndOfMonth() : month.atDay(day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
