package vn.tram.lists.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.lists.ListState;
import vn.tram.lists.ListSummary;
import vn.tram.lists.SubjectLists;
import vn.tram.lists.SubjectLists.ListQuery;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.RightColumns;

/** Pages of lists, newest first, each right by the index of its tier. */
@Repository
class ListOverview {

    private static final Instant FAR_AWAY = Instant.parse("9000-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1L, -1L);
    private static final String SELECT = "SELECT id, made_at FROM subject_list WHERE ";
    private static final String NARROWED =
            "made_at <= :before AND (made_at < :before OR id < :beforeId)"
                    + " AND (:anyState OR state IN (:states)) AND (:campaign IS NULL OR campaign_id = :campaign)"
                    + " AND (:text IS NULL OR CONVERT(code USING utf8mb4) LIKE CONCAT('%', :text, '%') OR title LIKE CONCAT('%', :text, '%'))"
                    + " ORDER BY made_at DESC, id DESC LIMIT :limit";

    private final JdbcClient jdbc;

    ListOverview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> page(ListQuery query, Optional<ListSummary> after, int limit, Actor actor) {
        List<Found> found = new ArrayList<>();
        List<Right> rights =
                actor.rights().stream()
                        .filter(right -> SubjectLists.READERS.contains(right.role()))
                        .toList();
        for (Right right : rights) {
            found.addAll(
                    jdbc.sql(SELECT + RightColumns.condition(right) + NARROWED)
                            .param("place", RightColumns.value(right))
                            .param(
                                    "before",
                                    Timestamp.from(after.map(ListSummary::madeAt).orElse(FAR_AWAY)))
                            .param("beforeId", after.map(list -> list.id().value()).orElse(LAST))
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
                                                    row.getTimestamp("made_at").toInstant()))
                            .list());
        }
        return found.stream()
                .distinct()
                .sorted(
                        Comparator.comparing(Found::madeAt)
                                .thenComparing(list -> list.id().toString())
                                .reversed())
                .limit(limit)
                .map(Found::id)
                .toList();
    }

    private record Found(UUID id, Instant madeAt) {}

    private static List<String> states(ListQuery query) {
        return query.states().isEmpty()
                ? List.of("")
                : query.states().stream().map(ListState::name).toList();
    }
}
