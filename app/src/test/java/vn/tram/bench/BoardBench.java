package vn.tram.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.lists.ListWorld;
import vn.tram.migrations.DatabaseAccess;
import vn.tram.sessions.DayObservation;
import vn.tram.sessions.DayObservation.Observed;
import vn.tram.sessions.SessionDay;
import vn.tram.sessions.SessionId;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/**
 * What the observation screen reads each time it looks: how many wait where, and everybody under
 * observation, beside one SELECT of the same rows by their keys. Other sessions of the country have
 * ten times the people the second time.
 */
final class BoardBench {

    private static final int WATCHED = 500;
    private static final int ELSEWHERE = 50;
    private static final int TENFOLD = 9;
    private static final int WARM_UP = 60;

    private final DayObservation observation;
    private final SessionDay day;
    private final JdbcClient jdbc;
    private final DatabaseAccess access;
    private final Report report;
    private final Actor actor = ListWorld.inHaLang(Role.STATION);

    BoardBench(ApplicationContext application, Report report) {
        this.observation = application.getBean(DayObservation.class);
        this.day = application.getBean(SessionDay.class);
        this.jdbc = application.getBean(JdbcClient.class);
        this.access = application.getBean(DatabaseAccess.class);
        this.report = report;
    }

    void run(int people, int rounds) throws SQLException {
        try (SessionRows rows = new SessionRows(access)) {
            SessionId session = new SessionId(rows.observed("7001", WATCHED));
            rows.underObservation("7002", people / ELSEWHERE, ELSEWHERE);
            rows.analyse();
            double few = measure(session, people, rounds);
            rows.underObservation("7003", TENFOLD * people / ELSEWHERE, ELSEWHERE);
            rows.analyse();
            double many = measure(session, people * (TENFOLD + 1), rounds);
            report.atMost(
                    "the board of %d people, %,d in other sessions"
                            .formatted(WATCHED, people * (TENFOLD + 1)),
                    "the same board with %,d".formatted(people),
                    many / few,
                    1.1);
        }
    }

    private double measure(SessionId session, int people, int rounds) {
        List<UUID> keys =
                observation.board(session, actor).stream()
                        .map(each -> each.subject().id().value())
                        .toList();
        Samples ours = new Samples();
        Samples byKey = new Samples();
        for (int round = 0; round < WARM_UP + rounds; round++) {
            long start = System.nanoTime();
            day.pulse(session, actor).orElseThrow();
            List<Observed> board = observation.board(session, actor);
            long between = System.nanoTime();
            byKeys(keys);
            long end = System.nanoTime();
            if (board.size() != WATCHED) {
                throw new IllegalStateException(board.size() + " people");
            }
            if (round >= WARM_UP) {
                ours.add(between - start);
                byKey.add(end - between);
            }
        }
        String work = "the board of %d people, %,d in other sessions".formatted(WATCHED, people);
        report.atMost(
                work,
                "SELECT of its %d rows by primary key".formatted(WATCHED),
                ours.median() / byKey.median(),
                2);
        report.detail(
                "board at %,d: ours %s (p99 %s), by key %s (p99 %s)"
                        .formatted(
                                people,
                                Report.milliseconds(ours.median()),
                                Report.milliseconds(ours.p99()),
                                Report.milliseconds(byKey.median()),
                                Report.milliseconds(byKey.p99())));
        return ours.median() / byKey.median();
    }

    private void byKeys(List<UUID> keys) {
        List<Object[]> rows =
                jdbc.sql("SELECT * FROM session_subject WHERE id IN (:keys)")
                        .param("keys", keys)
                        .query(BoardBench::columns)
                        .list();
        if (rows.size() != WATCHED) {
            throw new IllegalStateException("rows are gone");
        }
    }

    private static Object[] columns(ResultSet row, int n) throws SQLException {
        Object[] columns = new Object[row.getMetaData().getColumnCount()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = row.getObject(i + 1);
        }
        return columns;
    }
}
