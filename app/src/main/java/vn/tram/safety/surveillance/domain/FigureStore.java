package vn.tram.safety.surveillance.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.Sex;
import vn.tram.processes.safety.AdverseEventSeverity.National;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.surveillance.AgeBand;
import vn.tram.safety.surveillance.CaseFilter;
import vn.tram.safety.surveillance.OnsetInterval;
import vn.tram.safety.surveillance.domain.ReadScope.Part;
import vn.tram.staff.Actor;

/** Counts cases and doses by sets. What was withdrawn counts nowhere. */
@Repository
class FigureStore {

    private static final String COUNTED = "t.state <> 'WITHDRAWN'";
    private static final String AFTER_A_DOSE = "t.dose_id IS NOT NULL";
    private static final String CASES =
            " FROM adverse_event t LEFT JOIN person p ON p.id = t.person_id WHERE ";

    /** Of the bands in their order: which one, from 0. */
    private static final String BAND = "INTERVAL(%s, " + ends(AgeBand.values()) + ")";

    private static final String CASE_BAND = BAND.formatted(CaseSql.YEARS);
    private static final String DOSE_BAND = BAND.formatted(DoseSql.YEARS);

    private static final String LENGTH =
            "INTERVAL("
                    + CaseSql.MINUTES
                    + ", "
                    + Stream.of(OnsetInterval.values())
                            .limit(OnsetInterval.values().length - 1L)
                            .map(each -> String.valueOf(each.until().toMinutes()))
                            .collect(Collectors.joining(", "))
                    + ")";

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where each band but the last ends and the next begins. */
    private static String ends(AgeBand[] bands) {
        return Stream.of(bands)
                .skip(1)
                .map(each -> String.valueOf(each.from()))
                .collect(Collectors.joining(", "));
    }

    record DayCount(LocalDate day, National severity, long events) {}

    /**
     * @param interval empty where the time of the dose is not known
     */
    record LengthCount(Optional<OnsetInterval> interval, long events) {}

    /** Events or doses of one vaccine, lot and facility. */
    record ThingCount(
            Optional<String> product,
            Optional<UUID> lot,
            Optional<UUID> facility,
            long all,
            long serious) {}

    /** Events or doses of one band of age and sex; empty for not known. */
    record PeopleCount(Optional<AgeBand> age, Optional<Sex> sex, long all, long serious) {}

    List<DayCount> byDay(CaseFilter filter, Actor actor) {
        String day =
                filter.basis() == CaseFilter.Basis.ONSET
                        ? "DATE(t.event_at + INTERVAL 7 HOUR)"
                        : "DATE(t.recorded_at + INTERVAL 7 HOUR)";
        return parts(actor)
                .map(part -> Conditions.cases(filter, part).add(COUNTED))
                .flatMap(
                        where ->
                                jdbc
                                        .sql(
                                                "SELECT "
                                                        + day
                                                        + " AS day, t.national, COUNT(*) AS events"
                                                        + CASES
                                                        + where.sql()
                                                        + " GROUP BY day, t.national")
                                        .params(where.parameters())
                                        .query(FigureStore::dayCount)
                                        .list()
                                        .stream())
                .toList();
    }

    private static DayCount dayCount(ResultSet row, int n) throws SQLException {
        return new DayCount(
                row.getObject("day", LocalDate.class),
                National.valueOf(row.getString("national")),
                row.getLong("events"));
    }

    List<LengthCount> byInterval(CaseFilter filter, Actor actor) {
        return parts(actor)
                .map(part -> Conditions.cases(filter, part).add(COUNTED))
                .flatMap(
                        where ->
                                jdbc
                                        .sql(
                                                "SELECT "
                                                        + LENGTH
                                                        + " AS length, COUNT(*) AS events"
                                                        + CASES
                                                        + where.sql()
                                                        + " GROUP BY length")
                                        .params(where.parameters())
                                        .query(
                                                (row, n) ->
                                                        new LengthCount(
                                                                at(
                                                                        OnsetInterval.values(),
                                                                        row.getInt("length")),
                                                                row.getLong("events")))
                                        .list()
                                        .stream())
                .toList();
    }

    /** Of events without a dose that is recorded here. */
    long elsewhere(CaseFilter filter, Actor actor) {
        return parts(actor)
                .map(part -> Conditions.cases(filter, part).add(COUNTED).add("t.dose_id IS NULL"))
                .mapToLong(
                        where ->
                                jdbc.sql("SELECT COUNT(*)" + CASES + where.sql())
                                        .params(where.parameters())
                                        .query(Long.class)
                                        .single())
                .sum();
    }

    List<ThingCount> events(CaseFilter filter, Actor actor) {
        return parts(actor)
                .map(part -> Conditions.cases(filter, part).add(COUNTED).add(AFTER_A_DOSE))
                .flatMap(
                        where ->
                                things(
                                        "SELECT t.product_code, t.lot_id, t.facility_id, COUNT(*) AS counted, SUM(t.serious) AS grave"
                                                + CASES
                                                + where.sql()
                                                + " GROUP BY t.product_code, t.lot_id, t.facility_id",
                                        where))
                .toList();
    }

    List<ThingCount> doses(CaseFilter filter, Actor actor) {
        boolean people = filter.age().isPresent() || filter.sex().isPresent();
        return parts(actor)
                .map(part -> Conditions.doses(filter, part))
                .flatMap(
                        where ->
                                things(
                                        "SELECT t.product_code, t.lot_id, t.facility_id, COUNT(*) AS counted, 0 AS grave FROM dose t"
                                                + (people
                                                        ? " JOIN person p FORCE INDEX (person_age) ON p.id = t.person_id"
                                                        : "")
                                                + " WHERE "
                                                + where.sql()
                                                + " GROUP BY t.product_code, t.lot_id, t.facility_id",
                                        where))
                .toList();
    }

    private Stream<ThingCount> things(String sql, Conditions where) {
        return jdbc
                .sql(sql)
                .params(where.parameters())
                .query(
                        (row, n) ->
                                new ThingCount(
                                        Optional.ofNullable(row.getString("product_code")),
                                        Optional.ofNullable(row.getObject("lot_id", UUID.class)),
                                        Optional.ofNullable(
                                                row.getObject("facility_id", UUID.class)),
                                        row.getLong("counted"),
                                        row.getLong("grave")))
                .list()
                .stream();
    }

    List<PeopleCount> eventsByPeople(CaseFilter filter, Actor actor) {
        return parts(actor)
                .map(part -> Conditions.cases(filter, part).add(COUNTED).add(AFTER_A_DOSE))
                .flatMap(
                        where ->
                                people(
                                        "SELECT "
                                                + CASE_BAND
                                                + " AS band, p.sex, COUNT(*) AS counted, SUM(t.serious) AS grave"
                                                + CASES
                                                + where.sql()
                                                + " GROUP BY band, p.sex",
                                        where))
                .toList();
    }

    List<PeopleCount> dosesByPeople(CaseFilter filter, Actor actor) {
        return parts(actor)
                .map(part -> Conditions.doses(filter, part))
                .flatMap(
                        where ->
                                people(
                                        "SELECT "
                                                + DOSE_BAND
                                                + " AS band, p.sex, COUNT(*) AS counted, 0 AS grave FROM dose t"
                                                + " JOIN person p FORCE INDEX (person_age) ON p.id = t.person_id WHERE "
                                                + where.sql()
                                                + " GROUP BY band, p.sex",
                                        where))
                .toList();
    }

    private Stream<PeopleCount> people(String sql, Conditions where) {
        return jdbc
                .sql(sql)
                .params(where.parameters())
                .query(
                        (row, n) ->
                                new PeopleCount(
                                        at(AgeBand.values(), row.getInt("band")),
                                        Optional.ofNullable(row.getString("sex"))
                                                .map(StoredLineList::sex),
                                        row.getLong("counted"),
                                        row.getLong("grave")))
                .list()
                .stream();
    }

    private static Stream<Part> parts(Actor actor) {
        return ReadScope.of(actor, AdverseEvents.READERS).parts().stream();
    }

    /** The server answers -1 for what it does not know. */
    private static <T> Optional<T> at(T[] all, int index) {
        return index < 0 ? Optional.empty() : Optional.of(all[index]);
    }
}
