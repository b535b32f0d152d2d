package vn.tram.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.util.FileSystemUtils;
import vn.tram.TramApplication;
import vn.tram.invariants.InvariantChecker;
import vn.tram.lists.ListId;
import vn.tram.lists.ListImports;
import vn.tram.lists.ListWorld;
import vn.tram.lists.NewList;
import vn.tram.lists.SubjectLists;
import vn.tram.migrations.EmbeddedMariaDb;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/**
 * The database stops in the middle of an import and comes back; nobody touches the application.
 * Called by the profile {@code faults} only: its name matches no pattern of the everyday tests.
 */
class DatabaseFaults {

    private static final Duration GONE = Duration.ofSeconds(8);

    private final Path home =
            Path.of("target", "tram-gone", UUID.randomUUID().toString()).toAbsolutePath();
    private EmbeddedMariaDb server;

    @AfterEach
    void clean() throws IOException {
        server.close();
        FileSystemUtils.deleteRecursively(home);
    }

    @Test
    void anImportGoesOnWhenTheDatabaseIsBack() throws Exception {
        server = EmbeddedMariaDb.open(home.resolve("db"), "--innodb-log-file-size=16M");
        String url = server.access().url();
        try (ConfigurableApplicationContext application = start()) {
            ListWorld world = application.getBean(ListWorld.class);
            world.units();
            Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
            ListImports imports = application.getBean(ListImports.class);
            ListId list = open(application, world, maker);
            imports.upload(
                            list,
                            "nguoi.csv",
                            new ByteArrayInputStream(EnrolmentVictim.people()),
                            maker)
                    .value();
            JdbcClient jdbc = application.getBean(JdbcClient.class);
            until(() -> rows(jdbc) > 0);
            server.close();
            Thread.sleep(GONE.toMillis());
            server = EmbeddedMariaDb.open(home.resolve("db"), "--innodb-log-file-size=16M");
            assertThat(server.access().url()).as("comes back where it was").isEqualTo(url);

            until(() -> finished(imports, list, maker));
            assertThat(rows(jdbc)).isEqualTo(EnrolmentVictim.PEOPLE);
            assertThat(application.getBean(InvariantChecker.class).check().values())
                    .allSatisfy(violations -> assertThat(violations).isEmpty());
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(TramApplication.class)
                .sources(ListWorld.class)
                .run(
                        "--server.port=0",
                        "--tram.home=" + home,
                        "--tram.db.url=" + server.access().url(),
                        "--tram.db.user=" + server.access().application().user(),
                        "--tram.db.password=" + server.access().application().password(),
                        "--tram.db.owner-user=" + server.access().owner().user(),
                        "--tram.db.owner-password=" + server.access().owner().password(),
                        "--logging.level.root=error");
    }

    private static ListId open(
            ConfigurableApplicationContext application, ListWorld world, Actor maker) {
        return application
                .getBean(SubjectLists.class)
                .open(
                        new NewList(
                                world.campaign(false),
                                ListWorld.HA_LANG,
                                Optional.empty(),
                                "Cơ sở dữ liệu ngừng giữa chừng"),
                        maker)
                .value();
    }

    private static int rows(JdbcClient jdbc) {
        return jdbc.sql("SELECT COUNT(*) FROM list_row").query(Integer.class).single();
    }

    private static boolean finished(ListImports imports, ListId list, Actor maker) {
        try {
            List<ListImports.UploadView> uploads = imports.uploads(list, maker);
            return uploads.get(0).batch().orElseThrow().finishedAt().isPresent();
        } catch (DataAccessException | TransactionException stillGone) {
            return false;
        }
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited long enough").isBefore(end);
            Thread.sleep(20);
        }
    }
}
