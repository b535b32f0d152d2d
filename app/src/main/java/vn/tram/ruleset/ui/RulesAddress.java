package vn.tram.ruleset.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.tram.shell.PageAddress;

/**
 * What the address of the page of rules asks for.
 *
 * @param other code of a tab that another capability brings; empty where it is one of the page's
 *     own
 * @param rule whose history is open
 * @param year of the calendar
 */
record RulesAddress(
        PageAddress address,
        Tab tab,
        Optional<String> other,
        LocalDate day,
        boolean dayChosen,
        Optional<String> rule,
        int year) {

    enum Tab {
        DEADLINES,
        CALENDAR,
        GROUPS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Tab> of(String code) {
            return Arrays.stream(values()).filter(tab -> tab.code().equals(code)).findFirst();
        }
    }

    private static final String TAB = "tab";
    private static final String DAY = "date";
    private static final String RULE = "rule";
    private static final String YEAR = "year";
    private static final long FIRST_YEAR = 2000;
    private static final long LAST_YEAR = 2100;

    static RulesAddress of(PageAddress address, LocalDate today) {
        Optional<LocalDate> chosen = address.date(DAY);
        LocalDate day = chosen.orElse(today);
        int year =
                address.number(YEAR)
                        .filter(number -> number >= FIRST_YEAR && number <= LAST_YEAR)
                        .map(Long::intValue)
                        .orElse(day.getYear());
        Optional<Tab> own = address.text(TAB).flatMap(Tab::of);
        return new RulesAddress(
                address,
                own.orElse(Tab.DEADLINES),
                own.isPresent() ? Optional.empty() : address.text(TAB),
                day,
                chosen.isPresent(),
                address.text(RULE),
                year);
    }

    /** Another tab of the same day. */
    PageAddress tab(Tab other) {
        return address.with(RULE, null)
                .with(YEAR, null)
                .with(TAB, other == Tab.DEADLINES ? null : other.code());
    }

    /** A tab of another capability, on the same day. */
    PageAddress tab(String code) {
        return address.with(RULE, null).with(YEAR, null).with(TAB, code);
    }

    /** Null for today. */
    PageAddress day(LocalDate other) {
        return address.with(YEAR, null).with(DAY, other);
    }

    PageAddress rule(String code) {
        return address.with(RULE, code);
    }

    PageAddress year(int other) {
        return address.with(YEAR, other);
    }
}
