package vn.tram.sessions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.UnitCode;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionView;
import vn.tram.staff.CasePlace;

/**
 * Sessions as the acts of their day see them: read, held, and never changed. What changes a session
 * goes through the entity.
 */
@Repository
class SessionViews {

    private static final String SELECT =
            "SELECT id, code, campaign_id, facility_id, commune_code, district_code, province_code, place_name, mobile_site,"
                    + " obstetric_care, anaphylaxis_care, held_on, starts_at, ends_at, product_code, desks, per_desk_hour, capacity,"
                    + " scarcity, state, made_by_name, approved_by_name, approved_at, approved_despite, suspended_at, suspend_reason,"
                    + " started_at, closed_at, confirmed_by_name, confirmed_at, version FROM vaccination_session WHERE id = :id";

    private final JdbcClient jdbc;

    SessionViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SessionView> byId(UUID id) {
        return query(SELECT, id);
    }

    /** Does not change before the transaction ends; many desks may hold it at once. */
    Optional<SessionView> shared(UUID id) {
        return query(SELECT + " LOCK IN SHARE MODE", id);
    }

    /** Held by nobody else until the transaction ends. */
    Optional<SessionView> alone(UUID id) {
        return query(SELECT + " FOR UPDATE", id);
    }

    private Optional<SessionView> query(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(SessionViews::session).optional();
    }

    private static SessionView session(ResultSet columns, int n) throws SQLException {
        RowReader row = new RowReader(columns);
        SessionId id = new SessionId(row.id());
        String code = row.text();
        UUID campaign = row.id();
        UUID facility = row.id();
        return new SessionView(
                id,
                code,
                campaign,
                facility,
                place(row, facility),
                row.text(),
                row.flag(),
                row.flag(),
                row.flag(),
                row.day(),
                row.time(),
                row.time(),
                row.text(),
                row.number(),
                row.number(),
                row.number(),
                row.flag(),
                SessionState.valueOf(row.text()),
                row.text(),
                row.optionalText(),
                row.optionalTime(),
                row.optionalText(),
                row.optionalTime(),
                row.optionalText(),
                row.optionalTime(),
                row.optionalTime(),
                row.optionalText(),
                row.optionalTime(),
                row.number());
    }

    private static CasePlace place(RowReader row, UUID facility) throws SQLException {
        return new CasePlace(
                UnitCode.of(row.text()),
                row.optionalText().map(UnitCode::of),
                row.optionalText().map(UnitCode::of),
                Optional.of(facility));
    }
}
