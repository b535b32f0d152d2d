package vn.tram.directory.ui;

import java.time.LocalDate;
import java.util.Optional;
import vn.tram.kernel.UnitCode;
import vn.tram.shell.PageAddress;

/**
 * What the address of the page of units asks for.
 *
 * @param unit the one that is open; empty for the country
 * @param typed searched for in the whole country
 */
record UnitsAddress(
        PageAddress address,
        LocalDate day,
        boolean dayChosen,
        Optional<UnitCode> unit,
        Optional<String> typed) {

    private static final String DAY = "date";
    private static final String UNIT = "in";
    private static final String TYPED = "q";

    static UnitsAddress of(PageAddress address, LocalDate today) {
        Optional<LocalDate> chosen = address.date(DAY);
        return new UnitsAddress(
                address,
                chosen.orElse(today),
                chosen.isPresent(),
                address.text(UNIT).filter(UnitsAddress::isCode).map(UnitCode::of),
                address.text(TYPED));
    }

    /** The same day, inside another unit; a search ends there. */
    PageAddress in(Optional<UnitCode> other) {
        return address.with(TYPED, null).with(UNIT, other.map(UnitCode::value).orElse(null));
    }

    PageAddress typed(String other) {
        return address.with(TYPED, other);
    }

    /** Another day; null for today. */
    PageAddress day(LocalDate other) {
        return address.with(DAY, other);
    }

    private static boolean isCode(String text) {
        return text.matches("\\d{2}|\\d{3}|\\d{5}");
    }
}
