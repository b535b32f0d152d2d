package vn.tram.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.context.ApplicationContext;
import vn.tram.lists.ListId;
import vn.tram.lists.ListState;
import vn.tram.migrations.DatabaseAccess;

/**
 * From the official's approval until everybody is enrolled, beside one INSERT … SELECT of the same
 * people into a table shaped like {@code enrolment}, and beside one each into tables shaped like
 * {@code person} and {@code enrolment}, since that is what enrolling new people writes.
 */
final class EnrolmentBench {

    private static final String ENROLMENTS =
            "INSERT INTO bench_enrolment (id, campaign_id, person_id, list_id, row_id, best_group, group_mask, commune_code,"
                    + " enrolled_at) SELECT id, list_id, id, list_id, id, best_group, group_mask, commune_code, NOW(3)"
                    + " FROM list_row WHERE list_id = '%s'";

    private static final String PEOPLE =
            "INSERT INTO bench_person (id, name, name_key, name_key_back, sex, birth_date, birth_precision, id_number, id_kind,"
                    + " phone, insurance_number, ethnicity, nationality, occupation, employer, hamlet, address_line, commune_code,"
                    + " guardian_name, guardian_phone, identity_state, created_at) SELECT id, name, name_key, name_key, sex,"
                    + " birth_date, birth_precision, id_number, id_kind, phone, insurance_number, ethnicity, 'VN', occupation,"
                    + " employer, hamlet, address_line, commune_code, guardian_name, guardian_phone, identity_state, NOW(3)"
                    + " FROM list_row WHERE list_id = '%s'";

    private final ListsOnTheirWay lists;
    private final DatabaseAccess access;
    private final Report report;

    EnrolmentBench(ApplicationContext application, Report report) {
        this.lists = new ListsOnTheirWay(application);
        this.access = application.getBean(DatabaseAccess.class);
        this.report = report;
    }

    void run(int people, int rounds) throws Exception {
        Samples ours = new Samples();
        Samples one = new Samples();
        Samples both = new Samples();
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE bench_enrolment LIKE enrolment");
            statement.execute("CREATE TABLE bench_person LIKE person");
            owner.setAutoCommit(false);
            for (int round = 0; round <= rounds; round++) {
                boolean counts = round > 0;
                ListId list = awaitingApproval(200_000 + round * people, people);
                Samples.Work insertOne =
                        () -> {
                            statement.execute(ENROLMENTS.formatted(list.value()));
                            owner.commit();
                        };
                long start = System.nanoTime();
                insertOne.run();
                long afterOne = System.nanoTime();
                statement.execute(PEOPLE.formatted(list.value()));
                owner.commit();
                long afterBoth = System.nanoTime();
                lists.approve(list);
                lists.settle();
                long end = System.nanoTime();
                lists.require(list, ListState.ENROLLED);
                if (counts) {
                    one.add(afterOne - start);
                    both.add(afterBoth - start);
                    ours.add(end - afterBoth);
                }
            }
            statement.execute("DROP TABLE bench_enrolment");
            statement.execute("DROP TABLE bench_person");
        }
        String work = "approval of %,d people to enrolled".formatted(people);
        report.atMost(
                work, "one INSERT … SELECT of the enrolments", ours.median() / one.median(), 2);
        report.atMost(
                work,
                "INSERT … SELECT of the same persons and enrolments",
                ours.median() / both.median(),
                2);
        report.detail(
                "enrolment: ours %s, enrolments only %s, persons and enrolments %s"
                        .formatted(
                                Report.milliseconds(ours.median()),
                                Report.milliseconds(one.median()),
                                Report.milliseconds(both.median())));
    }

    private ListId awaitingApproval(int first, int people) throws Exception {
        Path file = Files.createTempFile("bench", ".csv");
        try {
            People.csv(file, first, people);
            ListId list = lists.open();
            lists.upload(list, file);
            lists.settle();
            lists.submit(list);
            lists.settle();
            lists.require(list, ListState.IN_REVIEW);
            lists.forward(list);
            lists.settle();
            lists.require(list, ListState.AWAITING_APPROVAL);
            return list;
        } finally {
            Files.delete(file);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
    }
}
