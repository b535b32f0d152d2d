package vn.tram.migrations;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings a database to the schema of this version, and hands the application's account the rights
 * it needs and no more.
 */
public final class SchemaMigration {

    private SchemaMigration() {}

    /**
     * Runs what is missing with the owner's account, then settles the rights of the application's.
     * Safe to call at every start and from several nodes at once.
     *
     * @throws IllegalStateException when both are one account, or when the application's account
     *     holds rights over the whole server, which the owner cannot take away
     */
    public static void run(DatabaseAccess access) {
        if (access.owner().user().equals(access.application().user())) {
            throw new IllegalStateException(
                    "TRAM_DB_OWNER_USER and TRAM_DB_USER must be two accounts: the application may"
                            + " not change the schema");
        }
        flyway(access, access.owner()).migrate();
        ServerWideRights.refuse(access);
    }

    /**
     * For installations whose application host does not know the owner's account.
     *
     * @throws IllegalStateException when the schema lacks migrations of this version
     */
    public static void requireCurrent(DatabaseAccess access) {
        MigrationInfo[] pending = flyway(access, access.application()).info().pending();
        if (pending.length > 0) {
            throw new IllegalStateException(
                    "the database lacks "
                            + pending.length
                            + " migrations, the first is version "
                            + pending[0].getVersion()
                            + ": start once with TRAM_DB_OWNER_USER and TRAM_DB_OWNER_PASSWORD set");
        }
    }

    private static Flyway flyway(DatabaseAccess access, DatabaseAccess.Account account) {
        FluentConfiguration configuration =
                Flyway.configure()
                        .dataSource(access.url(), account.user(), account.password())
                        .locations("classpath:db/migration")
                        .placeholders(Map.of("applicationUser", access.application().user()))
                        .validateMigrationNaming(true)
                        .connectRetries(6)
                        .connectRetriesInterval(5)
                        .callbacks(new ApplicationRights(access.application().user()));
        return configuration.load();
    }
}
