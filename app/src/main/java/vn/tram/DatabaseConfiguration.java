package vn.tram;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tram.migrations.DatabaseAccess;
import vn.tram.migrations.EmbeddedMariaDb;
import vn.tram.migrations.SchemaMigration;

/**
 * Reaches the database. Without {@code TRAM_DB_URL} a MariaDB is started in {@code TRAM_HOME/db};
 * with it, the server named there is used. The schema is brought up to date by the owner's account
 * before anybody gets a connection; the application's own connections use an account that cannot
 * change it.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final String EMBEDDED =
            "'${tram.db.url:}'.isEmpty() and ${tram.db.embedded:true}";

    /** Kept by a connection; all connections together stay below the server's 16,382. */
    private static final int STATEMENTS = 100;

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression(EMBEDDED)
    EmbeddedMariaDb embeddedMariaDb(
            @Value("${tram.home}") Path home,
            @Value("${tram.db.embedded-arguments:}") String[] arguments) {
        return EmbeddedMariaDb.open(home.resolve("db"), arguments);
    }

    @Bean
    @ConditionalOnExpression(EMBEDDED)
    DatabaseAccess embeddedAccess(EmbeddedMariaDb server) {
        SchemaMigration.run(server.access());
        return server.access();
    }

    @Bean
    @ConditionalOnExpression("!'${tram.db.url:}'.isEmpty()")
    DatabaseAccess serverAccess(
            @Value("${tram.db.url}") String url,
            @Value("${tram.db.user:}") String user,
            @Value("${tram.db.password:}") String password,
            @Value("${tram.db.owner-user:}") String ownerUser,
            @Value("${tram.db.owner-password:}") String ownerPassword) {
        if (user.isEmpty()) {
            throw new IllegalStateException("TRAM_DB_URL is set but TRAM_DB_USER is not");
        }
        var access =
                new DatabaseAccess(
                        url,
                        new DatabaseAccess.Account(ownerUser, ownerPassword),
                        new DatabaseAccess.Account(user, password));
        if (ownerUser.isEmpty()) {
            SchemaMigration.requireCurrent(access);
        } else {
            SchemaMigration.run(access);
        }
        return access;
    }

    @Bean
    DataSource dataSource(DatabaseAccess access, @Value("${tram.db.pool-size:24}") int poolSize) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("tram");
        config.setJdbcUrl(access.url());
        config.setUsername(access.application().user());
        config.setPassword(access.application().password());
        config.setMaximumPoolSize(poolSize);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionTimeout(10_000);
        // another schema's engine tables on the same server must not be mistaken for ours
        config.addDataSourceProperty("nullDatabaseMeansCurrent", "true");
        config.addDataSourceProperty("allowLocalInfile", "false");
        // a statement is parsed once a connection, and its answer comes without its columns' names
        config.addDataSourceProperty("useServerPrepStmts", "true");
        config.addDataSourceProperty("prepStmtCacheSize", String.valueOf(STATEMENTS));
        // every DATETIME is UTC, whatever zone the JVM or the server lives in
        config.addDataSourceProperty("connectionTimeZone", "UTC");
        config.addDataSourceProperty("forceConnectionTimeZoneToSession", "true");
        config.addDataSourceProperty("preserveInstants", "true");
        return new HikariDataSource(config);
    }
}
