package vn.tram.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramApplication;
import vn.tram.invariants.InvariantChecker;
import vn.tram.kernel.EmailAddress;
import vn.tram.notices.NewNotice;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.Notices;
import vn.tram.shell.Language;

/** A whole application that sends e-mail until it is killed, or until there is no more to send. */
public final class SendingVictim {

    static final int PEOPLE = 400;
    static final String FINISHED = "finished";

    private SendingVictim() {}

    /**
     * @param arguments {@code begin} or {@code finish}, its folder, the port of a mail server
     */
    public static void main(String[] arguments) throws Exception {
        try (ConfigurableApplicationContext application =
                new SpringApplicationBuilder(TramApplication.class)
                        .run(
                                "--server.port=0",
                                "--tram.home=" + arguments[1],
                                "--tram.notices.lease=10s",
                                "--tram.notices.smtp.host=127.0.0.1",
                                "--tram.notices.smtp.port=" + arguments[2],
                                "--tram.notices.smtp.security=NONE",
                                "--tram.notices.smtp.from=tram@soyte.example",
                                "--logging.level.root=warn")) {
            if (arguments[0].equals("begin")) {
                take(application);
            }
            finish(application);
        }
    }

    private static void take(ConfigurableApplicationContext application) {
        List<NewNotice> all = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            all.add(
                    NewNotice.email(
                            "kill/" + i,
                            new EmailAddress("nguoi-" + i + "@halang.example"),
                            NoticeTemplate.SESSION_CANCELLED,
                            Language.VI,
                            Map.of("place", "Hạ Lang", "time", "08:00", "date", "25/11/2026")));
        }
        application
                .getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> application.getBean(Notices.class).sendAll(all));
    }

    private static void finish(ConfigurableApplicationContext application) throws Exception {
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        System.out.println(
                "found " + count(jdbc, "SELECT COUNT(*) FROM notice WHERE state = 'SENT'"));
        while (count(jdbc, "SELECT COUNT(*) FROM notice WHERE state <> 'SENT'") > 0) {
            Thread.sleep(100);
        }
        boolean whole =
                application.getBean(InvariantChecker.class).check().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("A message"))
                        .allMatch(entry -> entry.getValue().isEmpty());
        System.out.println(
                FINISHED
                        + " sent="
                        + count(jdbc, "SELECT COUNT(*) FROM notice WHERE state = 'SENT'")
                        + " whole="
                        + whole);
    }

    private static int count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
