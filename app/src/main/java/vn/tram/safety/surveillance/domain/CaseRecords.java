package vn.tram.safety.surveillance.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.processes.safety.AdverseEventSeverity.National;
import vn.tram.safety.EventState;
import vn.tram.safety.PatientState;
import vn.tram.safety.WhoClass;
import vn.tram.safety.surveillance.CaseFilter;
import vn.tram.safety.surveillance.domain.CaseRecord.Given;
import vn.tram.safety.surveillance.domain.CaseRecord.Told;
import vn.tram.safety.surveillance.domain.CaseRecord.Who;
import vn.tram.safety.surveillance.domain.ReadScope.Part;

/** Reads cases with their people for exports, a page at a time, the first recorded first. */
@Repository
class CaseRecords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

    /** What was withdrawn is in no list. */
    private static final String COUNTED = "t.state <> 'WITHDRAWN'";

    private static final String SELECT =
            "SELECT t.id, t.code, t.event_at, t.recorded_at, t.vaccinated_at, t.criteria, t.anaphylaxis, t.national, t.serious,"
                    + " t.patient_state, t.state, COALESCE(l.lot_number, t.lot_text) AS lot, l.expires_on, l.registration, l.diluent_lot,"
                    + " v.name AS vaccine, v.manufacturer, d.number AS ordinal, d.source AS dose_source, d.place_text,"
                    + " COALESCE(g.name, IF(t.dose_id IS NULL, NULL, f.name)) AS given_at_place, p.name, p.birth_date,"
                    + " p.birth_precision, p.sex, p.phone, p.guardian_phone, p.hamlet, p.address_line, p.commune_code, "
                    + CaseSql.YEARS
                    + " AS years,"
                    + " (SELECT c.who_class FROM council_conclusion c WHERE c.case_id = t.id ORDER BY c.signed_at DESC, c.id DESC LIMIT 1) AS who_class,"
                    + " (SELECT MIN(w.done_at) FROM adverse_event_task_done w WHERE w.case_id = t.id"
                    + " AND w.task IN ('forwardProgress', 'announceCause')) AS told_ministry,"
                    + " (SELECT x.words FROM adverse_event_section x WHERE x.case_id = t.id AND x.section = 'PERSON') AS history,"
                    + " (SELECT GROUP_CONCAT(o.product_code ORDER BY o.product_code SEPARATOR ', ') FROM dose o"
                    + " WHERE o.person_id = t.person_id AND o.given_on = t.vaccinated_on AND o.live = 1 AND o.id <> t.dose_id) AS others,"
                    + " (SELECT COUNT(*) FROM dose s WHERE s.session_id = t.session_id AND s.lot_id = t.lot_id AND s.live = 1) AS in_session,"
                    + " t.lot_id"
                    + " FROM adverse_event t LEFT JOIN person p ON p.id = t.person_id LEFT JOIN vaccine_lot l ON l.id = t.lot_id"
                    + " LEFT JOIN vaccine_product v ON v.code = t.product_code LEFT JOIN dose d ON d.id = t.dose_id"
                    + " LEFT JOIN facility f ON f.id = t.facility_id LEFT JOIN facility g ON g.id = d.facility_id WHERE ";

    private final JdbcClient jdbc;

    CaseRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(CaseFilter filter, Part scope) {
        Conditions where = Conditions.cases(filter, scope).add(COUNTED);
        return jdbc.sql(
                        "SELECT COUNT(*) FROM adverse_event t LEFT JOIN person p ON p.id = t.person_id WHERE "
                                + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** Behind the case given, or from the first on. */
    List<CaseRecord> page(
            CaseFilter filter, Part scope, LotCounts lots, Optional<CaseRecord> after, int limit) {
        Conditions where = Conditions.cases(filter, scope).add(COUNTED);
        after.ifPresent(
                last ->
                        where.add(
                                        "t.recorded_at >= :after AND (t.recorded_at, t.id) > (:after, :afterId)",
                                        "after",
                                        LocalDateTime.ofInstant(last.recordedAt(), ZoneOffset.UTC))
                                .parameters()
                                .put("afterId", last.id()));
        List<Row> rows =
                jdbc.sql(SELECT + where.sql() + " ORDER BY t.recorded_at, t.id LIMIT :limit")
                        .params(where.parameters())
                        .param("limit", limit)
                        .query(
                                (row, n) ->
                                        new Row(
                                                read(row),
                                                row.getString("place_text"),
                                                row.getObject("lot_id", UUID.class)))
                        .list();
        Map<UUID, List<Report>> reports = reports(rows);
        return rows.stream()
                .map(
                        row ->
                                with(
                                        row,
                                        reports.getOrDefault(row.of().id(), List.of()),
                                        lots.of(row.lot())))
                .toList();
    }

    LotCounts lotCounts() {
        return new LotCounts();
    }

    /** How many doses there are of a lot, each counted once an export. */
    final class LotCounts {

        private final Map<UUID, Long> counted = new HashMap<>();

        private long of(UUID lot) {
            return lot == null ? 0 : counted.computeIfAbsent(lot, this::count);
        }

        private long count(UUID lot) {
            return jdbc.sql("SELECT COUNT(*) FROM dose WHERE lot_id = :lot AND live = 1")
                    .param("lot", lot)
                    .query(Long.class)
                    .single();
        }
    }

    private record Row(CaseRecord of, String placeText, UUID lot) {}

    /** A report with what it says of somebody and of a dose that are not known here. */
    private record Report(
            UUID caseId,
            Told told,
            String name,
            String birth,
            String phone,
            String address,
            String vaccine,
            String place) {}

    private Map<UUID, List<Report>> reports(List<Row> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        "SELECT o.case_id, r.by_name, f.name AS facility, r.signs, r.narrative, r.patient_name, r.patient_birth,"
                                + " r.patient_phone, r.patient_address, r.vaccine_text, r.place_text FROM adverse_event_report_of o"
                                + " JOIN adverse_event_report r ON r.id = o.report_id LEFT JOIN facility f ON f.id = r.facility_id"
                                + " WHERE o.case_id IN (:ids) ORDER BY r.recorded_at, r.id")
                .param("ids", rows.stream().map(row -> row.of().id()).toList())
                .query(CaseRecords::report)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Report::caseId));
    }

    private static Report report(ResultSet row, int n) throws SQLException {
        return new Report(
                row.getObject("case_id", UUID.class),
                new Told(
                        row.getString("by_name"),
                        text(row, "facility"),
                        row.getString("signs"),
                        row.getString("narrative")),
                text(row, "patient_name"),
                text(row, "patient_birth"),
                text(row, "patient_phone"),
                text(row, "patient_address"),
                text(row, "vaccine_text"),
                text(row, "place_text"));
    }

    /** What is known here goes first; else the first report that says it. */
    private static CaseRecord with(Row row, List<Report> reports, long ofLot) {
        CaseRecord of = row.of();
        Who who = of.who();
        Given given = of.given();
        Who told =
                new Who(
                        first(who.name(), reports.stream().map(Report::name)),
                        first(who.birth(), reports.stream().map(Report::birth)),
                        who.age(),
                        who.sex(),
                        first(who.address(), reports.stream().map(Report::address)),
                        who.commune(),
                        first(who.phone(), reports.stream().map(Report::phone)));
        Given vaccine =
                new Given(
                        first(given.vaccine(), reports.stream().map(Report::vaccine)),
                        given.maker(),
                        given.registration(),
                        given.lot(),
                        given.expiry(),
                        given.diluent(),
                        given.ordinal(),
                        given.at(),
                        given.dayOnly(),
                        first(
                                first(
                                        given.place(),
                                        Stream.of(StringUtils.defaultString(row.placeText()))),
                                reports.stream().map(Report::place)),
                        given.others(),
                        given.inSession(),
                        ofLot);
        return new CaseRecord(
                of.id(),
                of.code(),
                of.eventAt(),
                of.recordedAt(),
                told,
                vaccine,
                of.criteria(),
                of.anaphylaxis(),
                of.national(),
                of.serious(),
                of.outcome(),
                of.state(),
                of.conclusion(),
                of.toldMinistryAt(),
                of.history(),
                reports.stream().map(Report::told).toList());
    }

    private static String first(String known, Stream<String> told) {
        return known.isEmpty()
                ? told.filter(each -> !each.isEmpty()).findFirst().orElse("")
                : known;
    }

    private static CaseRecord read(ResultSet row) throws SQLException {
        return new CaseRecord(
                row.getObject("id", UUID.class),
                row.getString("code"),
                StoredLineList.read(row, "event_at"),
                StoredLineList.read(row, "recorded_at"),
                who(row),
                given(row),
                criteria(row.getString("criteria")),
                row.getInt("anaphylaxis"),
                National.valueOf(row.getString("national")),
                row.getBoolean("serious"),
                PatientState.valueOf(row.getString("patient_state")),
                EventState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("who_class")).map(WhoClass::valueOf),
                instant(row, "told_ministry"),
                text(row, "history"),
                List.of());
    }

    private static Who who(ResultSet row) throws SQLException {
        String address =
                Stream.of(text(row, "address_line"), text(row, "hamlet"))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(", "));
        return new Who(
                text(row, "name"),
                birth(
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("birth_precision")),
                Optional.ofNullable(row.getObject("years", Integer.class)),
                Optional.ofNullable(row.getString("sex")).map(StoredLineList::sex),
                address,
                Optional.ofNullable(row.getString("commune_code")),
                StringUtils.defaultIfEmpty(text(row, "phone"), text(row, "guardian_phone")));
    }

    private static Given given(ResultSet row) throws SQLException {
        String source = text(row, "dose_source");
        return new Given(
                text(row, "vaccine"),
                text(row, "manufacturer"),
                text(row, "registration"),
                text(row, "lot"),
                Optional.ofNullable(row.getObject("expires_on", LocalDate.class)),
                text(row, "diluent_lot"),
                row.getInt("ordinal"),
                instant(row, "vaccinated_at"),
                !source.isEmpty() && !source.equals("LIVE") && !source.equals("PAPER"),
                text(row, "given_at_place"),
                text(row, "others"),
                row.getLong("in_session"),
                0);
    }

    private static String birth(LocalDate day, String precision) {
        if (day == null) {
            return "";
        }
        return switch (precision) {
            case "Y" -> String.valueOf(day.getYear());
            case "M" -> MONTH.format(day);
            default -> DAY.format(day);
        };
    }

    private static Set<Criterion> criteria(String written) {
        return Arrays.stream(written.split(" "))
                .filter(each -> !each.isEmpty())
                .map(Criterion::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Criterion.class)));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return StringUtils.defaultString(row.getString(column));
    }
}
