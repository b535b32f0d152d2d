package vn.tram.safety.surveillance.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.safety.surveillance.CaseFilter;
import vn.tram.safety.surveillance.SavedFilters;
import vn.tram.staff.Actor;

@Repository
class StoredFilters implements SavedFilters {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredFilters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Saved> of(Actor actor) {
        return jdbc.sql(
                        "SELECT id, name, query FROM adverse_event_filter WHERE owner = :owner ORDER BY name LIMIT :most")
                .param("owner", actor.id().value())
                .param("most", MOST)
                .query(StoredFilters::saved)
                .list();
    }

    @Override
    @Transactional
    public Outcome<Void> save(String typed, CaseFilter filter, Actor actor) {
        String name = StringUtils.left(CleanText.of(typed), NAME_MAX);
        if (name.isEmpty()) {
            return Outcome.refused(Refused.NAME_MISSING);
        }
        List<Saved> known = of(actor);
        boolean another = known.stream().noneMatch(each -> each.name().equalsIgnoreCase(name));
        if (another && known.size() >= MOST) {
            return Outcome.refused(Refused.TOO_MANY);
        }
        jdbc.sql(
                        "INSERT INTO adverse_event_filter (id, owner, name, query, saved_at) VALUES (:id, :owner, :name, :query, :now)"
                                + " ON DUPLICATE KEY UPDATE name = VALUES(name), query = VALUES(query), saved_at = VALUES(saved_at)")
                .param("id", TimeOrderedId.next())
                .param("owner", actor.id().value())
                .param("name", name)
                .param("query", written(filter))
                .param(
                        "now",
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .truncatedTo(ChronoUnit.MILLIS))
                .update();
        return Outcome.done();
    }

    @Override
    @Transactional
    public Outcome<Void> forget(UUID id, Actor actor) {
        jdbc.sql("DELETE FROM adverse_event_filter WHERE id = :id AND owner = :owner")
                .param("id", id)
                .param("owner", actor.id().value())
                .update();
        return Outcome.done();
    }

    /** Names and values are codes and days: nothing in them needs escaping. */
    static String written(CaseFilter filter) {
        return filter.written().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
    }

    private static CaseFilter read(String query) {
        Map<String, String> parameters =
                List.of(query.split("&")).stream()
                        .map(each -> each.split("=", 2))
                        .filter(each -> each.length == 2)
                        .collect(Collectors.toMap(each -> each[0], each -> each[1]));
        return CaseFilter.read(parameters);
    }

    private static Saved saved(ResultSet row, int n) throws SQLException {
        return new Saved(
                row.getObject("id", UUID.class),
                row.getString("name"),
                read(row.getString("query")));
    }
}
