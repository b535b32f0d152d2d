package vn.tram.complaints.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.tram.complaints.ComplaintId;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.ComplaintState;
import vn.tram.complaints.Complaints;
import vn.tram.complaints.Complaints.ComplaintFilter;
import vn.tram.complaints.Complaints.ComplaintLine;
import vn.tram.complaints.Complaints.Shelf;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.staff.Actor;

/**
 * Lists of complaints: for each right a stretch of one index, named, since the optimizer guesses
 * wrong among several that begin alike. The texts are constants; values are arguments.
 */
@Repository
class Shelves {

    private static final Comparator<ComplaintLine> DUE_FIRST =
            Comparator.comparing(ComplaintLine::at).thenComparing(line -> line.id().value());

    private final JdbcClient jdbc;
    private final ComplaintAccess access;
    private final AdministrativeUnits units;
    private final Clocks clocks;

    Shelves(JdbcClient jdbc, ComplaintAccess access, AdministrativeUnits units, Clocks clocks) {
        this.jdbc = jdbc;
        this.access = access;
        this.units = units;
        this.clocks = clocks;
    }

    List<ComplaintLine> page(
            ComplaintFilter filter, Optional<ComplaintLine> after, int limit, Actor actor) {
        List<ComplaintLine> lines = new ArrayList<>();
        for (Scope scope : scopes(filter, actor)) {
            lines.addAll(stretch(scope, filter, after, limit));
        }
        return lines.stream()
                .distinct()
                .sorted(filter.shelf() == Shelf.ANSWERED ? DUE_FIRST.reversed() : DUE_FIRST)
                .limit(limit)
                .filter(line -> !hidden(line, actor))
                .toList();
    }

    Map<Shelf, Integer> counts(ComplaintFilter filter, Actor actor) {
        Map<Shelf, Integer> counts = new EnumMap<>(Shelf.class);
        List<Scope> scopes = scopes(filter, actor);
        for (Shelf shelf : Shelf.values()) {
            int sum = scopes.stream().mapToInt(scope -> count(scope, shelf, filter)).sum();
            counts.put(shelf, Math.min(Complaints.MOST_COUNTED, sum));
        }
        return counts;
    }

    /** Where the actor may look; a unit that is asked for lies within one of their places. */
    private List<Scope> scopes(ComplaintFilter filter, Actor actor) {
        LocalDate today = clocks.today();
        Scope.Within within = (unit, scope) -> units.within(unit, scope, today);
        List<Scope> held = Scope.of(actor, ComplaintAccess.DESKS, within);
        if (filter.unit().isEmpty()) {
            return held;
        }
        Scope asked = new Scope(filter.unit(), Optional.empty());
        return held.stream().anyMatch(scope -> scope.covers(asked, within))
                ? List.of(asked)
                : List.of();
    }

    /** Feedback is kept from those whom it is about; there is little of it. */
    private boolean hidden(ComplaintLine line, Actor actor) {
        return line.kind() == ComplaintKind.FEEDBACK && access.visible(line.id(), actor).isEmpty();
    }

    private List<ComplaintLine> stretch(
            Scope scope, ComplaintFilter filter, Optional<ComplaintLine> after, int limit) {
        return asked(stretch(scope, filter.shelf()), scope, filter)
                .param("after", after.map(line -> Timestamp.from(line.at())).orElse(null))
                .param("id", after.map(line -> line.id().value()).orElse(null))
                .param("most", limit)
                .query(
                        (row, n) ->
                                new ComplaintLine(
                                        new ComplaintId(row.getObject("id", UUID.class)),
                                        row.getString("code"),
                                        ComplaintKind.valueOf(row.getString("kind")),
                                        ComplaintState.valueOf(row.getString("state")),
                                        row.getString("person_name"),
                                        row.getTimestamp("filed_at").toInstant(),
                                        row.getTimestamp("at").toInstant(),
                                        row.getInt("rounds")))
                .list();
    }

    /** In the order of its index, so that nothing is sorted however much there is. */
    static String stretch(Scope scope, Shelf shelf) {
        boolean answered = shelf == Shelf.ANSWERED;
        return "SELECT id, code, kind, state, person_name, filed_at, rounds, "
                + (answered ? "answered_at" : "due_at")
                + " AS at"
                + source(scope, shelf)
                + (answered
                        ? "AND (:after IS NULL OR answered_at <= :after"
                                + " AND (answered_at < :after OR id < :id))"
                                + " ORDER BY answered_at DESC, id DESC LIMIT :most"
                        : "AND (:after IS NULL OR due_at >= :after"
                                + " AND (due_at > :after OR id > :id))"
                                + " ORDER BY due_at, id LIMIT :most");
    }

    private int count(Scope scope, Shelf shelf, ComplaintFilter filter) {
        return asked(
                        "SELECT COUNT(*) FROM (SELECT 1" + source(scope, shelf) + "LIMIT :most) x",
                        scope,
                        filter)
                .param("most", Complaints.MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    private StatementSpec asked(String sql, Scope scope, ComplaintFilter filter) {
        Instant now = clocks.now();
        return jdbc.sql(sql)
                .param("unit", scope.unit().map(unit -> unit.value()).orElse(null))
                .param("facility", scope.facility().orElse(null))
                .param("kind", filter.kind().map(Enum::name).orElse(null))
                .param("now", Timestamp.from(now));
    }

    private static String source(Scope scope, Shelf shelf) {
        String index = "complaint_" + scope.level();
        return switch (shelf) {
            case OPEN -> from(index, scope, "open = TRUE ");
            case LATE -> from(index, scope, "open = TRUE AND due_at < :now AND state <> 'ASKING' ");
            case REOPENED -> from(index + "_again", scope, "again = TRUE ");
            case ANSWERED -> from(index + "_answered", scope, "state = 'ANSWERED' ");
        };
    }

    private static String from(String index, Scope scope, String condition) {
        return " FROM complaint FORCE INDEX ("
                + index
                + ") WHERE "
                + scope.condition()
                + condition
                + "AND (:kind IS NULL OR kind = :kind) ";
    }
}
