package vn.tram.sessions.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.Sessions;
import vn.tram.sessions.Sessions.SessionQuery;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.RightColumns;

/** Pages of sessions by day, each right by the index of its tier. */
@Repository
class SessionOverview {

    private static final UUID FIRST = new UUID(0L, 0L);
    private static final UUID LAST = new UUID(-1L, -1L);
    private static final LocalDate FAR_AWAY = LocalDate.of(9000, 1, 1);
    private static final String SELECT = "SELECT id, held_on FROM vaccination_session WHERE ";
    private static final String NARROWED =
            " AND (:anyState OR state IN (:states)) AND (:campaign IS NULL OR campaign_id = :campaign)"
                    + " AND (:text IS NULL OR CONVERT(code USING utf8mb4) LIKE CONCAT('%', :text, '%')"
                    + " OR place_name LIKE CONCAT('%', :text, '%'))";
    private static final String COMING =
            "held_on >= :today AND held_on >= :day AND (held_on > :day OR id > :id)"
                    + NARROWED
                    + " ORDER BY held_on, id LIMIT :limit";
    private static final String PAST =
            "held_on < :today AND held_on <= :day AND (held_on < :day OR id < :id)"
                    + NARROWED
                    + " ORDER BY held_on DESC, id DESC LIMIT :limit";

    private final JdbcClient jdbc;

    SessionOverview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> page(SessionQuery query, Optional<SessionView> after, int limit, Actor actor) {
        List<Found> found = new ArrayList<>();
        for (Right right : actor.rights()) {
            if (Sessions.READERS.contains(right.role())) {
                found.addAll(under(right, query, after, limit));
            }
        }
        Comparator<Found> byDay =
                Comparator.comparing(Found::day).thenComparing(one -> one.id().toString());
        return found.stream()
                .distinct()
                .sorted(query.past() ? byDay.reversed() : byDay)
                .limit(limit)
                .map(Found::id)
                .toList();
    }

    private List<Found> under(
            Right right, SessionQuery query, Optional<SessionView> after, int limit) {
        LocalDate begin = query.past() ? FAR_AWAY : query.today();
        return jdbc.sql(SELECT + RightColumns.condition(right) + (query.past() ? PAST : COMING))
                .param("place", RightColumns.value(right))
                .param("today", query.today())
                .param("day", after.map(SessionView::heldOn).orElse(begin))
                .param("id", after.map(one -> one.id().value()).orElse(query.past() ? LAST : FIRST))
                .param("anyState", query.states().isEmpty())
                .param("states", states(query))
                .param("campaign", query.campaign().orElse(null))
                .param(
                        "text",
                        query.text()
                                .map(String::strip)
                                .filter(text -> !text.isEmpty())
                                .orElse(null))
                .param("limit", limit)
                .query(
                        (row, n) ->
                                new Found(
                                        row.getObject("id", UUID.class),
                                        row.getDate("held_on").toLocalDate()))
                .list();
    }

    private record Found(UUID id, LocalDate day) {}

    private static List<String> states(SessionQuery query) {
        return query.states().isEmpty()
                ? List.of("")
                : query.states().stream().map(SessionState::name).toList();
    }
}
