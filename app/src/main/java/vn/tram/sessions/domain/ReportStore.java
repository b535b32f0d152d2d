package vn.tram.sessions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.sessions.DayCount;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.sessions.DoseFigures;
import vn.tram.sessions.SessionReports.Figures;

/**
 * Figures of a place and a period, each statement over an index of place and day. What is not
 * vaccinated in a session is not in a report of sessions: retrospective records are left out.
 */
@Repository
class ReportStore {

    private static final String PERIOD = " BETWEEN :first AND :last ";

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A place below and a product. */
    record Key(String below, String product) {}

    /** What is asked for. */
    record Span(ReportScope scope, LocalDate first, LocalDate last, Optional<UUID> campaign) {}

    /** Figures by place below and product. */
    Map<Key, Figures> figures(Span span) {
        Map<Key, Figures> all = new LinkedHashMap<>();
        doses(span, all);
        people(span, all);
        vaccine(span, all);
        reactions(span, all);
        return all;
    }

    private void doses(Span span, Map<Key, Figures> all) {
        ReportScope.Level level = span.scope().level();
        bind(
                        jdbc.sql(
                                "SELECT "
                                        + level.belowOfDose("d")
                                        + " AS below, d.product_code,"
                                        + ResultStore.DOSES
                                        + "FROM dose d WHERE "
                                        + level.dose("d")
                                        + " = :key AND d.given_on"
                                        + PERIOD
                                        + "AND d.voided_at IS NULL AND d.session_id IS NOT NULL"
                                        + " AND (:campaign IS NULL OR d.campaign_id = :campaign) GROUP BY below, d.product_code"),
                        span)
                .query(
                        row -> {
                            add(
                                    all,
                                    row,
                                    new Figures(
                                            ResultStore.figures(row),
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            Map.of(),
                                            0,
                                            0));
                        });
    }

    private void people(Span span, Map<Key, Figures> all) {
        bind(
                        jdbc.sql(
                                "SELECT "
                                        + span.scope().level().belowOfSession("v")
                                        + " AS below, v.product_code,"
                                        + " SUM(COALESCE(s.result = 'TRANSFERRED', FALSE)) AS transferred,"
                                        + " SUM(COALESCE(s.result = 'REFUSED', FALSE)) AS refused,"
                                        + " SUM(COALESCE(s.result = 'POSTPONED', FALSE)) AS postponed,"
                                        + " SUM(COALESCE(s.result = 'CONTRAINDICATED', FALSE)) AS contraindicated,"
                                        + " SUM(COALESCE(s.result = 'NOT_DONE', s.step IN ('APPROVAL', 'SCREENING', 'CONSENT', 'INJECTION'))) AS unfinished,"
                                        + " SUM(COALESCE(s.result = 'ABSENT', FALSE)) AS absent,"
                                        + " SUM(COALESCE(s.reaction = 'COMMON', FALSE)) AS common,"
                                        + " SUM(COALESCE(s.reaction = 'SERIOUS', FALSE)) AS serious"
                                        + " FROM vaccination_session v JOIN session_subject s ON s.session_id = v.id"
                                        + sessions(span)
                                        + "GROUP BY below, v.product_code"),
                        span)
                .query(
                        row -> {
                            add(
                                    all,
                                    row,
                                    new Figures(
                                            DoseFigures.NONE,
                                            row.getInt("transferred"),
                                            row.getInt("refused"),
                                            row.getInt("postponed"),
                                            row.getInt("contraindicated"),
                                            row.getInt("unfinished"),
                                            row.getInt("absent"),
                                            0,
                                            0,
                                            Map.of(),
                                            row.getInt("common"),
                                            row.getInt("serious")));
                        });
    }

    private void vaccine(Span span, Map<Key, Figures> all) {
        bind(
                        jdbc.sql(
                                "SELECT "
                                        + span.scope().level().belowOfSession("v")
                                        + " AS below, l.product_code,"
                                        + " SUM(CASE m.kind WHEN 'USED' THEN m.doses WHEN 'UNDONE' THEN -m.doses ELSE 0 END) AS used,"
                                        + " SUM(IF(m.kind = 'WASTED', m.doses, 0)) AS discarded"
                                        + " FROM vaccination_session v JOIN stock_movement m ON m.session_id = v.id"
                                        + " AND m.kind IN ('USED', 'UNDONE', 'WASTED') JOIN vaccine_lot l ON l.id = m.lot_id"
                                        + sessions(span)
                                        + "GROUP BY below, l.product_code"),
                        span)
                .query(
                        row -> {
                            add(
                                    all,
                                    row,
                                    new Figures(
                                            DoseFigures.NONE,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            row.getInt("used"),
                                            row.getInt("discarded"),
                                            Map.of(),
                                            0,
                                            0));
                        });
    }

    private void reactions(Span span, Map<Key, Figures> all) {
        bind(
                        jdbc.sql(
                                "SELECT "
                                        + span.scope().level().belowOfSession("v")
                                        + " AS below, v.product_code,"
                                        + KINDS
                                        + " FROM vaccination_session v JOIN session_subject s ON s.session_id = v.id"
                                        + " AND s.reaction = 'COMMON' JOIN observation_note n ON n.subject_id = s.id AND n.kind = 'COMMON'"
                                        + sessions(span)
                                        + "GROUP BY below, v.product_code"),
                        span)
                .query(
                        row -> {
                            Map<Sign, Integer> kinds = new EnumMap<>(Sign.class);
                            for (Sign sign : COMMON) {
                                kinds.put(sign, row.getInt(sign.name()));
                            }
                            add(
                                    all,
                                    row,
                                    new Figures(
                                            DoseFigures.NONE, 0, 0, 0, 0, 0, 0, 0, 0, kinds, 0, 0));
                        });
    }

    /** The kinds of common reactions that a form has a column for. */
    static final java.util.List<Sign> COMMON =
            Stream.of(Sign.values()).filter(sign -> !sign.danger()).toList();

    private static final String KINDS =
            COMMON.stream()
                    .map(
                            sign ->
                                    " COUNT(DISTINCT IF(FIND_IN_SET('%1$s', REPLACE(n.signs, ' ', ',')) > 0, s.id, NULL)) AS %1$s"
                                            .formatted(sign.name()))
                    .collect(Collectors.joining(","));

    private static String sessions(Span span) {
        return " WHERE "
                + span.scope().level().session("v")
                + " = :key AND v.held_on"
                + PERIOD
                + "AND v.state <> 'CANCELLED' AND (:campaign IS NULL OR v.campaign_id = :campaign) ";
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Span span) {
        return statement
                .param("key", span.scope().key())
                .param("first", span.first())
                .param("last", span.last())
                .param("campaign", span.campaign().orElse(null));
    }

    private static void add(Map<Key, Figures> all, ResultSet row, Figures more)
            throws SQLException {
        Key key = new Key(row.getString("below"), row.getString("product_code"));
        all.merge(key, more, Figures::plus);
    }

    /** The counters of the desks, summed. */
    Map<DayCount, Integer> counted(Span span) {
        Map<DayCount, Integer> counted = new EnumMap<>(DayCount.class);
        bind(
                        jdbc.sql(
                                "SELECT c.counter, SUM(c.amount) AS amount FROM vaccination_session v"
                                        + " JOIN session_counter c ON c.session_id = v.id"
                                        + sessions(span)
                                        + "GROUP BY c.counter"),
                        span)
                .query(
                        row -> {
                            counted.put(
                                    DayCount.valueOf(row.getString("counter")),
                                    row.getInt("amount"));
                        });
        return counted;
    }
}
