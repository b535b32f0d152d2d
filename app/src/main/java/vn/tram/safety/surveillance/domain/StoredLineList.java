package vn.tram.safety.surveillance.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.kernel.Sex;
import vn.tram.processes.safety.AdverseEventSeverity.National;
import vn.tram.processes.safety.AdverseEventSeverity.Reason;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.EventState;
import vn.tram.safety.PatientState;
import vn.tram.safety.surveillance.CaseFilter;
import vn.tram.safety.surveillance.CaseLine;
import vn.tram.safety.surveillance.LineList;
import vn.tram.safety.surveillance.domain.ReadScope.Part;
import vn.tram.staff.Actor;

/** Reads the line list page by page along the index of the reader's place. */
@Repository
class StoredLineList implements LineList {

    /** Behind every id and time that there is. */
    private static final UUID LAST_ID = new UUID(-1, -1);

    private static final LocalDateTime FAR = LocalDateTime.of(9999, 12, 1, 0, 0);

    private static final String LINES =
            "SELECT t.id, t.code, t.event_at, t.recorded_at, "
                    + CaseSql.MINUTES
                    + " AS minutes, t.product_code, COALESCE(l.lot_number, t.lot_text) AS lot, f.name AS facility, t.national,"
                    + " t.severity_reason, t.serious, t.patient_state, t.state, p.sex, "
                    + CaseSql.YEARS
                    + " AS years FROM adverse_event t LEFT JOIN person p ON p.id = t.person_id"
                    + " LEFT JOIN vaccine_lot l ON l.id = t.lot_id LEFT JOIN facility f ON f.id = t.facility_id WHERE ";

    private static final String COUNT =
            "SELECT COUNT(*) FROM (SELECT 1 FROM adverse_event t LEFT JOIN person p ON p.id = t.person_id WHERE ";

    private final JdbcClient jdbc;

    StoredLineList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseLine> page(
            CaseFilter filter, Optional<CaseLine> after, int limit, Actor actor) {
        int most = Math.min(limit, MOST);
        return ReadScope.of(actor, AdverseEvents.READERS).parts().stream()
                .flatMap(part -> page(filter, after, most, part).stream())
                .sorted(
                        Comparator.comparing(CaseLine::recordedAt)
                                .thenComparing(line -> line.id().toString())
                                .reversed())
                .limit(most)
                .toList();
    }

    private List<CaseLine> page(
            CaseFilter filter, Optional<CaseLine> after, int limit, Part scope) {
        Conditions where =
                Conditions.cases(filter, scope)
                        .add(
                                "t.recorded_at <= :before AND (t.recorded_at, t.id) < (:before, :beforeId)",
                                "before",
                                after.map(CaseLine::recordedAt)
                                        .map(StoredLineList::stored)
                                        .orElse(FAR));
        return jdbc.sql(
                        LINES
                                + where.sql()
                                + " ORDER BY t.recorded_at DESC, t.id DESC LIMIT :limit")
                .params(where.parameters())
                .param("beforeId", after.map(CaseLine::id).orElse(LAST_ID))
                .param("limit", limit)
                .query(StoredLineList::line)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public int count(CaseFilter filter, Actor actor) {
        int counted = 0;
        for (Part part : ReadScope.of(actor, AdverseEvents.READERS).parts()) {
            Conditions where = Conditions.cases(filter, part);
            counted +=
                    jdbc.sql(COUNT + where.sql() + " LIMIT :most) counted")
                            .params(where.parameters())
                            .param("most", COUNTED + 1 - counted)
                            .query(Integer.class)
                            .single();
            if (counted > COUNTED) {
                return counted;
            }
        }
        return counted;
    }

    private static CaseLine line(ResultSet row, int n) throws SQLException {
        return new CaseLine(
                row.getObject("id", UUID.class),
                row.getString("code"),
                read(row, "event_at"),
                read(row, "recorded_at"),
                Optional.ofNullable(row.getObject("minutes", Long.class)).map(Duration::ofMinutes),
                Optional.ofNullable(row.getString("product_code")),
                Optional.ofNullable(row.getString("lot")),
                Optional.ofNullable(row.getString("facility")).orElse(""),
                National.valueOf(row.getString("national")),
                Reason.of(row.getString("severity_reason")),
                row.getBoolean("serious"),
                PatientState.valueOf(row.getString("patient_state")),
                EventState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("years", Integer.class)),
                Optional.ofNullable(row.getString("sex")).map(StoredLineList::sex));
    }

    static Sex sex(String letter) {
        return switch (letter) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            default -> Sex.OTHER;
        };
    }

    private static LocalDateTime stored(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
