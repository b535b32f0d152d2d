package vn.tram.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.tram.TramApplication;
import vn.tram.lists.ListWorld;
import vn.tram.stock.StockWorld;

/**
 * Starts the application on an embedded MariaDB of its own and measures. Arguments choose rows of
 * the table ({@code certificate}, {@code signing}, {@code public}, {@code burst}, {@code identity},
 * {@code paper}, {@code dose}, {@code due}, {@code board}, {@code step}, {@code complaint}, {@code
 * event}, {@code import}, {@code enrolment}, {@code inbox}); none means those of {@code
 * bench.rows}, and all where that is empty.
 *
 * <p>System properties: {@code bench.short} for a run of about two minutes, {@code bench.rows} for
 * some rows of the table, {@code bench.most} for the largest number of open tasks, {@code
 * bench.bufferPool} for the server's memory.
 */
final class Bench {

    private static final List<String> ALL =
            List.of(
                    "certificate",
                    "signing",
                    "public",
                    "burst",
                    "identity",
                    "paper",
                    "dose",
                    "due",
                    "board",
                    "step",
                    "complaint",
                    "event",
                    "import",
                    "enrolment",
                    "inbox");

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        boolean brief = Boolean.getBoolean("bench.short");
        List<String> rows = arguments.length == 0 ? asked() : List.of(arguments);
        Path home = Path.of("target", "bench", UUID.randomUUID().toString());
        Report report = new Report();
        try (ConfigurableApplicationContext application = start(home)) {
            application.getBean(ListWorld.class).units();
            for (String row : rows) {
                switch (row) {
                    case "certificate" ->
                            new CertificateBench(application, report).run(brief ? 2_000 : 20_000);
                    case "signing" ->
                            new SigningBench(application, report).run(brief ? 2_000 : 10_000);
                    case "public" -> new PublicBench(application, report).run(brief ? 500 : 5_000);
                    case "burst" ->
                            new BurstBench(application, report)
                                    .run(Duration.ofSeconds(brief ? 5 : 60));
                    case "identity" ->
                            new IdentityBench(application, report)
                                    .run(brief ? 2_000 : 20_000, brief ? 50 : 300);
                    case "paper" -> new PaperBench(application, report).run(brief ? 100 : 500);
                    case "dose" ->
                            new DoseBench(application, report)
                                    .run(brief ? 5 : 25, brief ? 2 : 5, brief ? 2_000 : 50_000);
                    case "due" ->
                            new DueBench(application, report)
                                    .run(brief ? 5_000 : 100_000, brief ? 3 : 5);
                    case "board" ->
                            new BoardBench(application, report)
                                    .run(brief ? 5_000 : 100_000, brief ? 100 : 500);
                    case "step" -> new StepBench(application, report).run(brief ? 60 : 300);
                    case "complaint" ->
                            new ComplaintBench(application, report)
                                    .run(brief ? 60 : 300, brief ? 50_000 : 1_000_000);
                    case "event" ->
                            new EventBench(application, report)
                                    .run(brief ? 50_000 : 1_000_000, brief ? 5 : 15);
                    case "import" ->
                            new ImportBench(application, report).run(brief ? 10_000 : 100_000);
                    case "enrolment" ->
                            new EnrolmentBench(application, report).run(10_000, brief ? 2 : 7);
                    case "inbox" -> new InboxBench(application, report).run(sizes(brief));
                    default -> throw new IllegalArgumentException("no row " + row);
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(home);
            // what was measured before a failure is worth reading, too
            Files.writeString(
                    home.resolveSibling("table.md"), report.toString(), StandardCharsets.UTF_8);
            System.out.println("\n" + report);
        }
    }

    private static List<String> asked() {
        String rows = System.getProperty("bench.rows", "");
        return rows.isEmpty() ? ALL : Arrays.asList(rows.split(","));
    }

    private static int[] sizes(boolean brief) {
        int most = Integer.getInteger("bench.most", brief ? 100_000 : 1_000_000);
        return brief ? new int[] {most / 10, most} : new int[] {100_000, most};
    }

    private static ConfigurableApplicationContext start(Path home) {
        String pool = System.getProperty("bench.bufferPool", "2G");
        return new SpringApplicationBuilder(TramApplication.class)
                .sources(StockWorld.class, EmptyPages.class)
                .run(
                        "--server.port=0",
                        "--tram.home=" + home,
                        "--tram.db.embedded-arguments=--innodb-buffer-pool-size="
                                + pool
                                + ",--innodb-log-file-size=1G",
                        "--tram.db.pool-size=48",
                        "--tram.certificates.keys.make=true",
                        "--tram.jobs.enabled=false",
                        "--vaadin.eagerServerLoad=true",
                        "--tram.batches.enabled=false",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn");
    }
}
