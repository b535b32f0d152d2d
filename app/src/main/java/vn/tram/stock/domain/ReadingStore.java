package vn.tram.stock.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.staff.Actor;
import vn.tram.stock.Temperatures.Part;
import vn.tram.stock.Temperatures.Reading;

/** The table of temperature readings. */
@Repository
class ReadingStore {

    private final JdbcClient jdbc;

    ReadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stored(UUID store, boolean live, Reading reading) {}

    void insert(UUID store, Reading reading, Actor by) {
        jdbc.sql(
                        "INSERT INTO temperature_reading (id, store_id, read_on, part, celsius, in_range, read_at, read_by,"
                                + " read_by_name, note) VALUES (:id, :store, :day, :part, :celsius, :inRange, :at, :by, :name, :note)")
                .param("id", reading.id())
                .param("store", store)
                .param("day", reading.day())
                .param("part", reading.part().name())
                .param("celsius", reading.celsius())
                .param("inRange", reading.inRange())
                .param("at", StoredTime.of(reading.at()))
                .param("by", by.id().value())
                .param("name", by.displayName())
                .param("note", reading.note())
                .update();
    }

    boolean replace(UUID old, UUID by) {
        return jdbc.sql(
                                "UPDATE temperature_reading SET replaced_by = :by WHERE id = :old AND replaced_by IS NULL")
                        .param("old", old)
                        .param("by", by)
                        .update()
                == 1;
    }

    Optional<Stored> byId(UUID id) {
        return jdbc.sql("SELECT * FROM temperature_reading WHERE id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    boolean readAlready(UUID store, LocalDate day, Part part) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM temperature_reading WHERE store_id = :store AND read_on = :day"
                                + " AND part = :part AND live = TRUE)")
                .param("store", store)
                .param("day", day)
                .param("part", part.name())
                .query(Boolean.class)
                .single();
    }

    /** Also those that were replaced; by store, day and time of reading, the last one first. */
    List<Stored> between(Collection<UUID> stores, LocalDate first, LocalDate last) {
        return jdbc.sql(
                        "SELECT * FROM temperature_reading WHERE store_id IN (:stores) AND read_on BETWEEN :first AND :last"
                                + " ORDER BY store_id, read_on DESC, read_at DESC, live DESC")
                .param("stores", stores)
                .param("first", first)
                .param("last", last)
                .query((row, n) -> read(row))
                .list();
    }

    /** What a store gained and lost during half a day. */
    record Flow(UUID store, LocalDate day, Part part, int in, int out) {}

    /** Since an instant, in Vietnamese half days. */
    List<Flow> flows(Collection<UUID> stores, Instant since) {
        return jdbc.sql(
                        "SELECT store, DATE(DATE_ADD(at, INTERVAL 7 HOUR)) AS day,"
                                + " IF(HOUR(DATE_ADD(at, INTERVAL 7 HOUR)) < 12, 'AM', 'PM') AS part, SUM(gained) AS gained,"
                                + " SUM(lost) AS lost FROM (SELECT to_store AS store, at, doses AS gained, 0 AS lost"
                                + " FROM stock_movement WHERE to_store IN (:stores) AND at >= :since UNION ALL"
                                + " SELECT from_store, at, 0, doses FROM stock_movement WHERE from_store IN (:stores)"
                                + " AND at >= :since) moved GROUP BY store, day, part")
                .param("stores", stores)
                .param("since", StoredTime.of(since))
                .query(
                        (row, n) ->
                                new Flow(
                                        row.getObject("store", UUID.class),
                                        row.getObject("day", LocalDate.class),
                                        Part.valueOf(row.getString("part")),
                                        row.getInt("gained"),
                                        row.getInt("lost")))
                .list();
    }

    record Holding(UUID store, int doses) {}

    List<Holding> holdings(Collection<UUID> stores) {
        return jdbc.sql(
                        "SELECT store_id, SUM(doses) AS doses FROM stock_balance WHERE store_id IN (:stores) GROUP BY store_id")
                .param("stores", stores)
                .query(
                        (row, n) ->
                                new Holding(
                                        row.getObject("store_id", UUID.class), row.getInt("doses")))
                .list();
    }

    private static Stored read(ResultSet row) throws SQLException {
        BigDecimal celsius = row.getBigDecimal("celsius");
        return new Stored(
                row.getObject("store_id", UUID.class),
                row.getObject("replaced_by") == null,
                new Reading(
                        row.getObject("id", UUID.class),
                        row.getObject("read_on", LocalDate.class),
                        Part.valueOf(row.getString("part")),
                        celsius,
                        row.getBoolean("in_range"),
                        StoredTime.read(row, "read_at"),
                        row.getString("read_by_name"),
                        row.getString("note")));
    }
}
