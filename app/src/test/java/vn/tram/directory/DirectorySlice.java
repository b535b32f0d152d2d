package vn.tram.directory;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.util.FileSystemUtils;
import vn.tram.migrations.DatabaseAccess;
import vn.tram.migrations.EmbeddedMariaDb;
import vn.tram.migrations.SchemaMigration;

/**
 * The directory alone on a server of its own: an import ends every unit of the country that its
 * file does not name, which no other test on the same database would survive.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitConfig(
        classes = DirectorySlice.Beans.class,
        initializers = ConfigDataApplicationContextInitializer.class)
@TestPropertySource(properties = "tram.db.embedded=false")
public @interface DirectorySlice {

    @TestConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @EntityScan("vn.tram.directory.domain")
    @EnableJpaRepositories("vn.tram.directory.domain")
    @ComponentScan("vn.tram.directory.domain")
    @ComponentScan(
            basePackages = "vn.tram",
            useDefaultFilters = false,
            includeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = "vn\\.tram\\.(Clock|Database)Configuration"))
    class Beans {

        @Bean
        OwnServer ownServer() {
            Path folder = Path.of("target", "tram-directory", UUID.randomUUID().toString());
            return new OwnServer(
                    EmbeddedMariaDb.open(folder, "--innodb-log-file-size=16M"), folder);
        }

        @Bean
        DatabaseAccess ownAccess(OwnServer own) {
            SchemaMigration.run(own.server().access());
            return own.server().access();
        }
    }

    /** Goes with its folder when the context ends. */
    record OwnServer(EmbeddedMariaDb server, Path folder) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            server.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
