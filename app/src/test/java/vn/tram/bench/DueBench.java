package vn.tram.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.tram.doses.DueConditions;
import vn.tram.doses.DueDoses;
import vn.tram.doses.DueDoses.DueQuery;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.lists.ListWorld;
import vn.tram.migrations.DatabaseAccess;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.NewSession;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.Sessions;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.stock.StockWorld;

/**
 * Who is due of a large commune, and the session that is proposed to them, beside an INSERT …
 * SELECT of the very same rows without a rule; who is due also beside one that reads the same
 * people and writes as many rows. Then the same commune in a country of ten times the people.
 */
final class DueBench {

    private static final String PRODUCT = "COMIRNATY";
    private static final String COMMUNE = "'01558'";
    private static final String ELSEWHERE =
            "LPAD(CRC32(CONCAT('d', seq)) MOD 3321 + 20000, 5, '0')";
    private static final int TENFOLD = 9;

    /**
     * What has to be read of everybody before anything can be said, and written, without a rule.
     */
    private static final String READING =
            "INSERT INTO bench_due (snapshot_id, person_id, enrolment_id, best_group, commune_code,"
                    + " verdict, category, ordinal, due_on, reason) SELECT '%s', e.person_id, e.id,"
                    + " e.best_group, e.commune_code, IF(st.id IS NULL, 'DUE', 'NO'), 'BASIC',"
                    + " 1 + COALESCE(c.basic_doses, 0), COALESCE(c.last_on, p.birth_date), 'due'"
                    + " FROM enrolment e JOIN person p ON p.id = e.person_id"
                    + " LEFT JOIN person_course c ON c.person_id = e.person_id"
                    + " AND c.disease = 'COVID-19' LEFT JOIN person_stop st"
                    + " ON st.person_id = e.person_id AND st.disease = 'COVID-19'"
                    + " AND st.live_kind IS NOT NULL LEFT JOIN session_subject s"
                    + " ON s.person_id = e.person_id AND s.coming = TRUE"
                    + " WHERE e.campaign_id = '%s' AND e.commune_code = "
                    + COMMUNE
                    + " AND e.live = TRUE AND s.id IS NULL";

    private final ListWorld lists;
    private final StockWorld stock;
    private final DueDoses due;
    private final Sessions sessions;
    private final DatabaseAccess access;
    private final Report report;
    private final Actor station = ListWorld.inHaLang(Role.STATION);
    private final LocalDate tomorrow = LocalDate.now(WorkingCalendar.ZONE).plusDays(1);
    private UUID campaign;
    private UUID facility;

    DueBench(ApplicationContext application, Report report) {
        this.lists = application.getBean(ListWorld.class);
        this.stock = application.getBean(StockWorld.class);
        this.due = application.getBean(DueDoses.class);
        this.sessions = application.getBean(Sessions.class);
        this.access = application.getBean(DatabaseAccess.class);
        this.report = report;
    }

    void run(int people, int rounds) throws Exception {
        campaign = lists.campaign(false);
        facility = stock.station();
        stock.fill(facility, stock.lot(PRODUCT), people);
        try (SessionRows rows = new SessionRows(access);
                Connection owner = owner();
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("CREATE TABLE bench_due LIKE due_person");
            sql.execute("CREATE TABLE bench_subject LIKE session_subject");
            rows.enrolled("4001", campaign, people, COMMUNE);
            double[] alone = measure(people, rounds, owner, sql, "");
            rows.enrolled("4002", campaign, people * TENFOLD, ELSEWHERE);
            double[] among =
                    measure(
                            people,
                            rounds,
                            owner,
                            sql,
                            " of %,d".formatted(people * (TENFOLD + 1)));
            report.atMost(
                    "who is due, %,d people of %,d".formatted(people, people * (TENFOLD + 1)),
                    "the same commune alone",
                    among[0] / alone[0],
                    1.1);
            report.atMost(
                    "a session proposed, %,d people of %,d"
                            .formatted(people, people * (TENFOLD + 1)),
                    "the same commune alone",
                    among[1] / alone[1],
                    1.1);
            sql.execute("DROP TABLE bench_due");
            sql.execute("DROP TABLE bench_subject");
        }
    }

    /** Answers both works in inserts of the same moment, so that two sizes can be compared. */
    private double[] measure(int people, int rounds, Connection owner, Statement sql, String among)
            throws Exception {
        Samples ours = new Samples();
        Samples inserts = new Samples();
        Samples readings = new Samples();
        Samples proposals = new Samples();
        Samples subjects = new Samples();
        for (int round = 0; round <= rounds; round++) {
            boolean warmUp = round == 0;
            UUID snapshot = TimeOrderedId.next();
            Samples.Work ask = () -> due.snapshot(snapshot, query());
            Samples.Work copy =
                    () -> {
                        sql.execute(
                                "INSERT INTO bench_due SELECT * FROM due_person WHERE snapshot_id = '%s'"
                                        .formatted(snapshot));
                        owner.commit();
                    };
            timed(ask, ours, warmUp);
            timed(copy, inserts, warmUp);
            sql.execute("TRUNCATE TABLE bench_due");
            owner.commit();
            due.discard(snapshot);
            Samples.Work read =
                    () -> {
                        sql.execute(READING.formatted(snapshot, campaign));
                        owner.commit();
                    };
            timed(read, readings, warmUp);
            sql.execute("TRUNCATE TABLE bench_due");
            owner.commit();

            SessionId session = sessions.open(asked(people), station).value();
            Samples.Work propose = lists::settle;
            Samples.Work copyPeople =
                    () -> {
                        sql.execute(
                                ("INSERT INTO bench_subject (id, session_id, person_id, enrolment_id, number, standby_no,"
                                                + " best_group, category, ordinal, due_on, origin, step, touched_at) SELECT id,"
                                                + " session_id, person_id, enrolment_id, number, standby_no, best_group, category,"
                                                + " ordinal, due_on, origin, step, touched_at FROM session_subject"
                                                + " WHERE session_id = '%s'")
                                        .formatted(session.value()));
                        owner.commit();
                    };
            timed(propose, proposals, warmUp);
            require(session);
            timed(copyPeople, subjects, warmUp);
            sql.execute("TRUNCATE TABLE bench_subject");
            owner.commit();
            sessions.cancel(session, "Chỉ để đo", station).value();
            sql.execute(
                    "DELETE FROM session_subject WHERE session_id = '%s'"
                            .formatted(session.value()));
            owner.commit();
        }
        if (among.isEmpty()) {
            report.atMost(
                    "who is due, %,d people".formatted(people),
                    "INSERT … SELECT of the answers without a rule",
                    ours.median() / inserts.median(),
                    3);
            report.atMost(
                    "who is due, %,d people".formatted(people),
                    "INSERT … SELECT that reads the same people, without a rule",
                    ours.median() / readings.median(),
                    2);
            report.atMost(
                    "a session proposed, %,d people, from the task to the plan".formatted(people),
                    "INSERT … SELECT of the answers and of the people chosen",
                    proposals.median() / (inserts.median() + subjects.median()),
                    3);
        }
        report.detail(
                "due %,d%s: ours %s, its rows %s, with the reading %s; proposal %s, its rows %s"
                        .formatted(
                                people,
                                among,
                                Report.milliseconds(ours.median()),
                                Report.milliseconds(inserts.median()),
                                Report.milliseconds(readings.median()),
                                Report.milliseconds(proposals.median()),
                                Report.milliseconds(subjects.median())));
        return new double[] {
            ours.median() / inserts.median(),
            proposals.median() / (inserts.median() + subjects.median())
        };
    }

    private static void timed(Samples.Work work, Samples samples, boolean warmUp) throws Exception {
        if (warmUp) {
            work.run();
        } else {
            samples.time(work);
        }
    }

    private DueQuery query() {
        return new DueQuery(
                campaign,
                List.of(ListWorld.HA_LANG),
                PRODUCT,
                tomorrow,
                StockWorld.CAO_BANG,
                new DueConditions(false, false));
    }

    private NewSession asked(int people) {
        return new NewSession(
                campaign,
                facility,
                "Nhà thi đấu",
                false,
                false,
                false,
                tomorrow,
                LocalTime.of(7, 0),
                LocalTime.of(7, 0).plus(Duration.ofHours(10)),
                PRODUCT,
                NewSession.MOST_DESKS,
                NewSession.MOST_AN_HOUR,
                OptionalInt.of(Math.min(NewSession.MOST_PEOPLE, people / 2)),
                false,
                Set.of());
    }

    private void require(SessionId session) {
        SessionState state = sessions.byId(session, station).orElseThrow().state();
        if (state != SessionState.PLANNING) {
            throw new IllegalStateException("the session is " + state);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
    }
}
