package vn.tram.stock;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a scanner reads off a box or vial: a GS1 DataMatrix with the article number (AI 01), expiry
 * (17, YYMMDD, day 00 for the end of the month), lot (10) and serial number (21), as the raw
 * characters with FNC1 between them or as the text with brackets. Anything else that can be a lot
 * number is taken for one.
 *
 * @param article GTIN, 14 digits
 */
public record ScannedLot(
        LotNumber lot,
        Optional<LocalDate> expiresOn,
        Optional<String> article,
        Optional<String> serial) {

    private static final int MOST = 200;
    private static final char FNC1 = '\u001d';
    private static final String ARTICLE = "01";
    private static final String LOT = "10";
    private static final String EXPIRY = "17";
    private static final String SERIAL = "21";

    private static final Pattern BRACKETS = Pattern.compile("\\((01|10|11|17|21)\\)([^()]*)");

    /** Lengths of the elements that need no FNC1 behind them. */
    private static final Map<String, Integer> FIXED = Map.of(ARTICLE, 14, "11", 6, EXPIRY, 6);

    /** Empty when no lot number can be read out of it. */
    public static Optional<ScannedLot> of(String scanned) {
        String text = scanned == null ? "" : scanned.strip();
        if (text.isEmpty() || text.length() > MOST) {
            return Optional.empty();
        }
        Map<String, String> elements = text.startsWith("(") ? bracketed(text) : raw(text);
        return elements.containsKey(LOT) ? read(elements) : bare(text);
    }

    private static Optional<ScannedLot> bare(String text) {
        return LotNumber.of(text)
                .map(
                        lot ->
                                new ScannedLot(
                                        lot, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Optional<ScannedLot> read(Map<String, String> elements) {
        return LotNumber.of(elements.get(LOT))
                .map(
                        lot ->
                                new ScannedLot(
                                        lot,
                                        Optional.ofNullable(elements.get(EXPIRY))
                                                .flatMap(ScannedLot::date),
                                        Optional.ofNullable(elements.get(ARTICLE)),
                                        Optional.ofNullable(elements.get(SERIAL))));
    }

    private static Map<String, String> bracketed(String text) {
        Map<String, String> elements = new TreeMap<>();
        Matcher matcher = BRACKETS.matcher(text);
        while (matcher.find()) {
            elements.putIfAbsent(matcher.group(1), matcher.group(2).strip());
        }
        return elements;
    }

    /** Without brackets only what begins like a GS1 message is one: a lot may be all digits too. */
    private static Map<String, String> raw(String text) {
        String rest = text.startsWith("]d2") ? text.substring(3) : text;
        Map<String, String> elements = new TreeMap<>();
        if (rest.equals(text)
                && rest.indexOf(FNC1) < 0
                && !rest.matches("01\\d{14}(17|10|21|11).+")) {
            return elements;
        }
        int at = 0;
        while (at + 2 <= rest.length()) {
            if (rest.charAt(at) == FNC1) {
                at++;
                continue;
            }
            String identifier = rest.substring(at, at + 2);
            int end = end(rest, at + 2, FIXED.get(identifier));
            if (end < 0) {
                return Map.of();
            }
            elements.putIfAbsent(identifier, rest.substring(at + 2, end));
            at = end;
        }
        return elements;
    }

    private static int end(String text, int from, Integer length) {
        if (length != null) {
            return from + length <= text.length() ? from + length : -1;
        }
        int separator = text.indexOf(FNC1, from);
        return separator < 0 ? text.length() : separator;
    }

    private static Optional<LocalDate> date(String digits) {
        if (!digits.matches("\\d{6}")) {
            return Optional.empty();
        }
        try {
            YearMonth month =
                    YearMonth.of(
                            2000 + Integer.parseInt(digits.substring(0, 2)),
                            Integer.parseInt(digits.substring(2, 4)));
            int day = Integer.parseInt(digits.substring(4));
            return Optional.of(day == 0 ? month.atEndOfMonth() : month.atDay(day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
