package vn.tram.faults;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramApplication;
import vn.tram.bench.ConfirmedDoses;
import vn.tram.certificates.domain.SigningHands;
import vn.tram.invariants.InvariantChecker;
import vn.tram.lists.ListWorld;

/** A whole application that signs certificates until it is killed, or until none waits. */
public final class SigningVictim {

    static final int DOSES = 6_000;
    static final String SIGNED = "signed";
    static final String FINISHED = "finished";

    private SigningVictim() {}

    /**
     * @param arguments {@code begin} or {@code finish}, and its folder
     */
    public static void main(String[] arguments) throws Exception {
        boolean begin = arguments[0].equals("begin");
        try (ConfigurableApplicationContext application =
                new SpringApplicationBuilder(TramApplication.class)
                        .sources(ListWorld.class)
                        .run(
                                "--server.port=0",
                                "--tram.home=" + arguments[1],
                                "--tram.certificates.keys.make=true",
                                "--tram.certificates.signing.lease=3s",
                                "--tram.certificates.signing.stretch=100",
                                "--tram.certificates.enabled=" + begin,
                                "--spring.main.banner-mode=off",
                                "--logging.level.root=warn")) {
            if (begin) {
                application.getBean(ListWorld.class).units();
                ConfirmedDoses.make(application, "5501", DOSES);
                untilKilled(application);
            } else {
                finish(application);
            }
        }
    }

    private static void untilKilled(ConfigurableApplicationContext application) throws Exception {
        while (true) {
            System.out.println(SIGNED + " " + issued(application));
            Thread.sleep(10);
        }
    }

    /** What was signed before the end stays as it is, word for word. */
    private static void finish(ConfigurableApplicationContext application) throws Exception {
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        int before = issued(application);
        List<UUID> signed =
                jdbc.sql("SELECT id FROM certificate WHERE state = 'ISSUED'")
                        .query(UUID.class)
                        .list();
        String texts = texts(jdbc, signed);
        int claimed =
                count(
                        jdbc,
                        "SELECT COUNT(*) FROM certificate WHERE state = 'READY' AND claim IS NOT NULL");
        SigningHands hands = new SigningHands(application);
        while (count(jdbc, "SELECT COUNT(*) FROM certificate WHERE state = 'READY'") > 0) {
            if (!hands.stretch()) {
                Thread.sleep(100);
            }
        }
        boolean whole =
                application.getBean(InvariantChecker.class).check().entrySet().stream()
                        .filter(entry -> entry.getKey().contains("certif"))
                        .allMatch(entry -> entry.getValue().isEmpty());
        System.out.println("found %d signed and %d claimed".formatted(before, claimed));
        System.out.println(
                FINISHED
                        + " certificates=%d signed=%d numbers=%d kept=%s whole=%s"
                                .formatted(
                                        count(jdbc, "SELECT COUNT(*) FROM certificate"),
                                        issued(application),
                                        count(jdbc, "SELECT COUNT(DISTINCT uvci) FROM certificate"),
                                        texts.equals(texts(jdbc, signed)),
                                        whole));
    }

    private static String texts(JdbcClient jdbc, List<UUID> certificates) {
        return jdbc.sql(
                        "SELECT GROUP_CONCAT(MD5(CONCAT(uvci, signed_text)) ORDER BY id SEPARATOR '')"
                                + " FROM certificate WHERE id IN (:ids)")
                .param("ids", certificates)
                .query(String.class)
                .single();
    }

    private static int issued(ConfigurableApplicationContext application) {
        return count(
                application.getBean(JdbcClient.class),
                "SELECT COUNT(*) FROM certificate WHERE state = 'ISSUED'");
    }

    private static int count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
