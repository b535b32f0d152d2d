package vn.tram.safety.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.tram.ruleset.WorkingCalendar;

/** Times as the columns hold them: UTC, milliseconds. */
final class StoredTime {

    private StoredTime() {}

    static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    static LocalDateTime of(Optional<Instant> instant) {
        return instant.map(StoredTime::of).orElse(null);
    }

    static Instant read(ResultSet row, String column) throws SQLException {
        return optional(row, column).orElseThrow();
    }

    static Optional<Instant> optional(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }

    /** The day in Viet Nam. */
    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.ZONE);
    }
}
