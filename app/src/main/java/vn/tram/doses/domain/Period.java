package vn.tram.doses.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** When a row of reference data holds. Its end is exclusive, as in the tables. */
record Period(LocalDate from, LocalDate until) {

    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    static Period of(ResultSet row) throws SQLException {
        return new Period(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    boolean beginsAfter(LocalDate day) {
        return from.isAfter(day);
    }

    /** The last day; empty for an open end. */
    Optional<LocalDate> to() {
        return until.equals(OPEN) ? Optional.empty() : Optional.of(until.minusDays(1));
    }
}
