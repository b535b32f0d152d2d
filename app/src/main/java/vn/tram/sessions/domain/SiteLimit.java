package vn.tram.sessions.domain;

import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.sessions.SessionView;

/**
 * TT 34/2018 art. 9: at most 50 people a site and session, 100 where a single vaccine is used. The
 * campaign of 2021 went beyond it under guides of its own, so this warns and bars nothing.
 */
@Component
class SiteLimit {

    static final int SEVERAL_VACCINES = 50;
    static final int ONE_VACCINE = 100;

    private final JdbcClient jdbc;

    SiteLimit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The limit that is passed, if one is; sessions at one place on one day count together. */
    OptionalInt passed(SessionView session) {
        return jdbc.sql(
                        "SELECT COUNT(DISTINCT v.product_code) AS vaccines, COALESCE(SUM((SELECT COUNT(*)"
                                + " FROM session_subject s WHERE s.session_id = v.id AND s.number IS NOT NULL)), 0) AS people"
                                + " FROM vaccination_session v WHERE v.facility_id = :facility AND v.held_on = :day"
                                + " AND v.place_name = :place AND v.state <> 'CANCELLED'")
                .param("facility", session.facility())
                .param("day", session.heldOn())
                .param("place", session.placeName())
                .query((row, n) -> passed(row.getInt("people"), row.getInt("vaccines")))
                .single();
    }

    static OptionalInt passed(int people, int vaccines) {
        int limit = vaccines > 1 ? SEVERAL_VACCINES : ONE_VACCINE;
        return people > limit ? OptionalInt.of(limit) : OptionalInt.empty();
    }
}
