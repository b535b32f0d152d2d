package vn.tram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.util.FileSystemUtils;
import vn.tram.migrations.DatabaseAccess;
import vn.tram.migrations.EmbeddedMariaDb;
import vn.tram.migrations.SchemaMigration;

/** One fresh embedded server for all tests of a JVM; its folder goes when the JVM ends. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final Path FOLDER = Path.of("target", "tram-it", UUID.randomUUID().toString());
    private static EmbeddedMariaDb server;

    /** The server of this JVM, started at the first call. */
    public static synchronized DatabaseAccess access() {
        if (server == null) {
            server =
                    EmbeddedMariaDb.open(
                            FOLDER,
                            "--innodb-log-file-size=16M",
                            "--innodb-buffer-pool-size=256M",
                            // every context that the tests keep has a pool of its own
                            "--max-connections=800");
            SchemaMigration.run(server.access());
            // after every application has closed: without its database that takes long
            SpringApplication.getShutdownHandlers().add(TestDatabase::remove);
        }
        return server.access();
    }

    @Bean
    @Primary
    DatabaseAccess testAccess() {
        return access();
    }

    private static void remove() {
        server.close();
        try {
            FileSystemUtils.deleteRecursively(FOLDER);
        } catch (IOException e) {
            System.err.println("left behind: " + FOLDER + " " + Files.exists(FOLDER));
        }
    }
}
