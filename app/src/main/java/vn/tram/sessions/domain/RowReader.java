package vn.tram.sessions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Reads the columns of one row from left to right, in the order in which the statement names them:
 * finding each by its name took a quarter of the time of reading a full board.
 */
final class RowReader {

    private final ResultSet row;
    private int column;

    RowReader(ResultSet row) {
        this.row = row;
    }

    String text() throws SQLException {
        return row.getString(++column);
    }

    Optional<String> optionalText() throws SQLException {
        return Optional.ofNullable(text());
    }

    UUID id() throws SQLException {
        String id = text();
        return id == null ? null : UUID.fromString(id);
    }

    Optional<UUID> optionalId() throws SQLException {
        return Optional.ofNullable(id());
    }

    boolean flag() throws SQLException {
        return row.getBoolean(++column);
    }

    /** Zero for null. */
    int number() throws SQLException {
        return row.getInt(++column);
    }

    OptionalInt optionalNumber() throws SQLException {
        int number = number();
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    LocalDate day() throws SQLException {
        return row.getObject(++column, LocalDate.class);
    }

    Instant time() throws SQLException {
        return optionalTime().orElseThrow();
    }

    Optional<Instant> optionalTime() throws SQLException {
        // a Timestamp costs the driver two calendars each, a third of reading a full board
        return Optional.ofNullable(row.getObject(++column, LocalDateTime.class))
                .map(stored -> stored.toInstant(ZoneOffset.UTC));
    }
}
