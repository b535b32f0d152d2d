package vn.tram.faults;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramApplication;
import vn.tram.audit.AuditChain;
import vn.tram.invariants.InvariantChecker;
import vn.tram.lists.ListDecisions;
import vn.tram.lists.ListId;
import vn.tram.lists.ListImports;
import vn.tram.lists.ListState;
import vn.tram.lists.ListWorld;
import vn.tram.lists.NewList;
import vn.tram.lists.SubjectLists;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/**
 * The application in a process of its own, to be killed. {@code enrol} imports and approves people
 * and reports when enrolling has begun; {@code finish} starts again on the same data, waits for the
 * end and reports the invariants.
 */
public final class EnrolmentVictim {

    static final int PEOPLE = 10_000;
    static final String IMPORTING = "importing";
    static final String ENROLLING = "enrolling";
    static final String FINISHED = "finished";
    static final String BROKEN = "broken";

    private EnrolmentVictim() {}

    public static void main(String[] arguments) throws Exception {
        try (ConfigurableApplicationContext application =
                new SpringApplicationBuilder(TramApplication.class)
                        .sources(ListWorld.class)
                        .run(
                                "--server.port=0",
                                "--tram.home=" + arguments[1],
                                "--tram.lists.enrolment-chunk=250",
                                "--logging.level.root=warn")) {
            if (arguments[0].equals("enrol")) {
                enrol(application);
            } else {
                finish(application);
            }
        }
    }

    private static void enrol(ConfigurableApplicationContext application) throws Exception {
        ListWorld world = application.getBean(ListWorld.class);
        world.units();
        SubjectLists lists = application.getBean(SubjectLists.class);
        Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
        ListId list =
                lists.open(
                                new NewList(
                                        world.campaign(false),
                                        ListWorld.HA_LANG,
                                        Optional.empty(),
                                        "Mười nghìn người"),
                                maker)
                        .value();
        ListImports imports = application.getBean(ListImports.class);
        imports.upload(list, "nguoi.csv", new ByteArrayInputStream(people()), maker).value();
        System.out.println(IMPORTING);
        until(
                () ->
                        imports.uploads(list, maker)
                                .get(0)
                                .batch()
                                .orElseThrow()
                                .finishedAt()
                                .isPresent());
        lists.submit(list, maker).value();
        until(() -> state(lists, list, maker) == ListState.IN_REVIEW);
        ListDecisions decisions = application.getBean(ListDecisions.class);
        decisions.forward(list, ListWorld.inHaLang(Role.STATION)).value();
        until(() -> state(lists, list, maker) == ListState.AWAITING_APPROVAL);
        Actor official = ListWorld.inHaLang(Role.COMMUNE);
        decisions
                .approve(list, lists.byId(list, official).orElseThrow().revision(), official)
                .value();
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        until(() -> count(jdbc, "SELECT COUNT(*) FROM enrolment") > 0);
        System.out.println(ENROLLING);
        Thread.sleep(60_000);
    }

    private static void finish(ConfigurableApplicationContext application) {
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        System.out.println("found " + count(jdbc, "SELECT COUNT(*) FROM enrolment"));
        until(() -> count(jdbc, "SELECT COUNT(*) FROM subject_list WHERE state = 'ENROLLED'") == 1);
        until(() -> count(jdbc, "SELECT COUNT(*) FROM batch WHERE live = TRUE") == 0);
        application.getBean(AuditChain.class).link();
        application
                .getBean(InvariantChecker.class)
                .check()
                .forEach(
                        (statement, violations) -> {
                            if (!violations.isEmpty()) {
                                System.out.println(BROKEN + " " + statement + " " + violations);
                            }
                        });
        System.out.println(
                FINISHED
                        + " people="
                        + count(jdbc, "SELECT COUNT(*) FROM person")
                        + " enrolments="
                        + count(jdbc, "SELECT COUNT(*) FROM enrolment WHERE live = TRUE")
                        + " rows="
                        + count(jdbc, "SELECT COUNT(*) FROM list_row"));
    }

    private static ListState state(SubjectLists lists, ListId list, Actor actor) {
        return lists.byId(list, actor).orElseThrow().state();
    }

    private static int count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private static void until(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("waited in vain");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Distinct people with numbers that agree with birth year and sex. */
    static byte[] people() throws Exception {
        StringWriter text = new StringWriter();
        // no two of one name and year: twins would be asked about, and that is not what is tried
        // here
        List<String> family =
                List.of(
                        "Nông", "Bế", "Lục", "Đàm", "Sầm", "Triệu", "Mông", "Lương", "Hoàng",
                        "Chu");
        List<String> given =
                List.of(
                        "An", "Bình", "Chi", "Dũng", "Hoa", "Khánh", "Lan", "Minh", "Nga", "Quân",
                        "Sen", "Tâm", "Uyên", "Vinh", "Xuân", "Yến", "Phong");
        try (BufferedWriter csv = new BufferedWriter(text)) {
            csv.write("Họ và tên,Ngày sinh,Giới tính,Số định danh,Nhóm ưu tiên,Thôn\n");
            for (int i = 0; i < PEOPLE; i++) {
                int year = 1930 + i % 60;
                boolean male = i % 2 == 0;
                csv.write(
                        "%s %s %s,%02d/%02d/%d,%s,004%d%02d%06d,9,Nà Lùng\n"
                                .formatted(
                                        family.get(i / 60 % family.size()),
                                        male ? "Văn" : "Thị",
                                        given.get(i / 600 % given.size()),
                                        1 + i / 60 % 28,
                                        1 + i / 1680 % 12,
                                        year,
                                        male ? "Nam" : "Nữ",
                                        male ? 0 : 1,
                                        year % 100,
                                        i));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
