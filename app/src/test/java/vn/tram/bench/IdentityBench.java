package vn.tram.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.certificates.WaitingIdentities;
import vn.tram.certificates.WaitingIdentities.Waiting;
import vn.tram.directory.Divisions;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.migrations.DatabaseAccess;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/**
 * The page of people whose certificates wait for the comparison of their identity, with its count,
 * for who answers for a province: beside one SELECT of the same people by key; then with ten times
 * the people in the country, and with as many before them who have no dose at all.
 */
final class IdentityBench {

    private static final int PAGE = 50;
    private static final int TENFOLD = 9;
    private static final int WARM_UP = 40;
    private static final UnitCode PROVINCE = UnitCode.of("04");
    private static final String ELSEWHERE =
            "LPAD(CRC32(CONCAT('d', seq)) MOD 3321 + 20000, 5, '0')";

    private final WaitingIdentities waiting;
    private final Divisions divisions;
    private final JdbcClient jdbc;
    private final DatabaseAccess access;
    private final Report report;
    private final Actor officer =
            ListWorld.actor("Công an tỉnh", "", Right.over(Role.IDENTITY, PROVINCE));

    IdentityBench(ApplicationContext application, Report report) {
        this.waiting = application.getBean(WaitingIdentities.class);
        this.divisions = application.getBean(Divisions.class);
        this.jdbc = application.getBean(JdbcClient.class);
        this.access = application.getBean(DatabaseAccess.class);
        this.report = report;
    }

    void run(int people, int rounds) throws SQLException {
        try (SessionRows rows = new SessionRows(access)) {
            rows.uncompared("6001", people, here(), true);
            double few = measure("%,d people who wait".formatted(people), rounds);
            rows.uncompared("6002", people * TENFOLD, ELSEWHERE, true);
            String many =
                    "%,d people who wait, %,d in the country"
                            .formatted(people, people * (TENFOLD + 1));
            double among = measure(many, rounds);
            report.atMost(
                    "a page of " + many, "the same page without the others", among / few, 1.1);
            // ids before all others in every commune
            rows.uncompared("5999", people, here(), false);
            measure("%,d people who wait behind as many without a dose".formatted(people), rounds);
        }
    }

    private String here() {
        return divisions.communes(PROVINCE).stream()
                .map(commune -> "'" + commune.value() + "'")
                .collect(
                        Collectors.joining(
                                ",",
                                "ELT(1 + seq MOD " + divisions.communes(PROVINCE).size() + ",",
                                ")"));
    }

    private double measure(String who, int rounds) {
        Samples ours = new Samples();
        Samples byKey = new Samples();
        List<UUID> keys = page().stream().map(each -> each.person().value()).toList();
        for (int round = 0; round < WARM_UP + rounds; round++) {
            long start = System.nanoTime();
            page();
            long between = System.nanoTime();
            int found =
                    jdbc.sql("SELECT * FROM person WHERE id IN (:keys)")
                            .param("keys", keys)
                            .query((row, n) -> row.getString("name"))
                            .list()
                            .size();
            long end = System.nanoTime();
            if (found != PAGE) {
                throw new IllegalStateException(found + " people");
            }
            if (round >= WARM_UP) {
                ours.add(between - start);
                byKey.add(end - between);
            }
        }
        Samples counted = new Samples();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            waiting.count(officer);
            counted.add(System.nanoTime() - start);
        }
        String work = "a page of " + who;
        report.atMost(
                work,
                "SELECT of its %d people by primary key".formatted(PAGE),
                ours.median() / byKey.median(),
                5);
        report.detail(
                "%s: %s (p99 %s), by key %s, counted %s"
                        .formatted(
                                work,
                                Report.milliseconds(ours.median()),
                                Report.milliseconds(ours.p99()),
                                Report.milliseconds(byKey.median()),
                                Report.milliseconds(counted.median())));
        return ours.median();
    }

    private List<Waiting> page() {
        return waiting.page(Optional.empty(), PAGE, officer);
    }
}
