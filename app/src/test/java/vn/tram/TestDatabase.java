package vn.tram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
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
                            FOLDER, "--innodb-log-file-size=16M", "--innodb-buffer-pool-size=256M");
            SchemaMigration.run(server.access());
            Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::remove));
        }
        return server.access();
    }

    @Bean
    @Primary
    DatabaseAccess testAccess() {
        return access();
    }

    private static void remove() {
        // shutdown hooks run side by side, and an application without its database takes long to
        // close
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("Spring.*ShutdownHook"))
                .forEach(TestDatabase::waitFor);
        server.close();
        try {
            FileSystemUtils.deleteRecursively(FOLDER);
        } catch (IOException e) {
            System.err.println("left behind: " + FOLDER + " " + Files.exists(FOLDER));
        }
    }

    private static void waitFor(Thread thread) {
        try {
            thread.join(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
