package vn.tram.ruleset.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** How dated rows keep their end: exclusive in the table, the last day everywhere else. */
final class Periods {

    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private Periods() {}

    static LocalDate from(ResultSet row) throws SQLException {
        return row.getObject("valid_from", LocalDate.class);
    }

    static Optional<LocalDate> to(ResultSet row) throws SQLException {
        LocalDate until = row.getObject("valid_until", LocalDate.class);
        return until.equals(OPEN) ? Optional.empty() : Optional.of(until.minusDays(1));
    }
}
