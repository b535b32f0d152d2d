package vn.tram.sessions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.sessions.PaperEntry.Flag;
import vn.tram.sessions.PaperEntry.Line;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;

/** Lines of a paper list, and what belongs to one. */
@Repository
class PaperStore {

    private static final String ROWS =
            "SELECT s.id, s.paper_no, s.paper_flags FROM session_subject s WHERE s.session_id = :session ";

    private static final int AFTER_NUMBERS = 1_000_000;

    private final JdbcClient jdbc;
    private final DaySubjects subjects;

    PaperStore(JdbcClient jdbc, DaySubjects subjects) {
        this.jdbc = jdbc;
        this.subjects = subjects;
    }

    private record Row(UUID id, OptionalInt paperNo, Set<Flag> flags) {}

    /** In the order of the paper: by number, then the stand-by list. */
    List<Line> lines(UUID session, Optional<Line> after, boolean open, int limit) {
        List<Row> rows =
                jdbc.sql(
                                ROWS
                                        + "AND COALESCE(s.number, :shift + s.standby_no) > :after"
                                        + " AND (:open = FALSE OR s.step = 'EXPECTED')"
                                        + " ORDER BY COALESCE(s.number, :shift + s.standby_no) LIMIT :limit")
                        .param("session", session)
                        .param("shift", AFTER_NUMBERS)
                        .param("after", after.map(PaperStore::order).orElse(0))
                        .param("open", open)
                        .param("limit", limit)
                        .query(PaperStore::row)
                        .list();
        Map<UUID, SubjectView> people = subjects.byIds(rows.stream().map(Row::id).toList());
        return rows.stream().map(row -> line(row, people.get(row.id()))).toList();
    }

    private static int order(Line line) {
        return line.number().orElseGet(() -> AFTER_NUMBERS + line.standby().orElse(0));
    }

    Line line(UUID session, UUID subject) {
        Row row =
                jdbc.sql(ROWS + "AND s.id = :subject")
                        .param("session", session)
                        .param("subject", subject)
                        .query(PaperStore::row)
                        .single();
        return line(row, subjects.byId(subject).orElseThrow());
    }

    private static Line line(Row row, SubjectView person) {
        return new Line(
                new SubjectId(row.id()),
                person.number(),
                person.standby(),
                person.name(),
                person.birth().display(),
                person.age(),
                person.category(),
                person.ordinal(),
                person.step(),
                person.result(),
                person.injectedAt(),
                row.paperNo(),
                row.flags(),
                person.revision());
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        int number = row.getInt("paper_no");
        OptionalInt paperNo = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
        return new Row(
                row.getObject("id", UUID.class), paperNo, flags(row.getString("paper_flags")));
    }

    private static Set<Flag> flags(String stored) {
        return stored == null || stored.isBlank()
                ? Set.of()
                : Arrays.stream(stored.split(" "))
                        .map(Flag::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class)));
    }

    static String written(Set<Flag> flags) {
        return flags.stream().sorted().map(Flag::name).collect(Collectors.joining(" "));
    }

    /** How many lines are entered, how many people nobody has received, how many are marked. */
    record Counts(int saved, int open, int flagged) {}

    Counts counts(UUID session) {
        return jdbc.sql(
                        "SELECT COALESCE(SUM(paper_no IS NOT NULL), 0) AS saved,"
                                + " COALESCE(SUM(step = 'EXPECTED' AND number IS NOT NULL), 0) AS open,"
                                + " COALESCE(SUM(paper_flags <> ''), 0) AS flagged FROM session_subject"
                                + " WHERE session_id = :session")
                .param("session", session)
                .query(
                        (row, n) ->
                                new Counts(
                                        row.getInt("saved"),
                                        row.getInt("open"),
                                        row.getInt("flagged")))
                .single();
    }
}
