package db.migration.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * The process engine's own tables, from the create scripts in the engine's library, so that the
 * running application needs no right to change the schema. The scripts' {@code datetime} would drop
 * the milliseconds of every engine time; it is widened while reading.
 */
public class V001__process_engine extends BaseJavaMigration {

    private static final List<String> PARTS =
            List.of(
                    "engine",
                    "history",
                    "identity",
                    "case.engine",
                    "case.history",
                    "decision.engine",
                    "decision.history");

    private static final Pattern WITHOUT_FRACTION =
            Pattern.compile("(?i)\\b(datetime|timestamp)\\b(?![(_])");
    private static final Pattern COMMENT = Pattern.compile("(?m)^--.*$");
    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*(?:\\R|\\z)");

    @Override
    public void migrate(Context context) throws Exception {
        for (String part : PARTS) {
            String script = COMMENT.matcher(read(part)).replaceAll("");
            for (String sql : STATEMENT_END.split(script)) {
                if (!sql.isBlank()) {
                    try (Statement statement = context.getConnection().createStatement()) {
                        statement.execute(WITHOUT_FRACTION.matcher(sql).replaceAll("$1(3)"));
                    }
                }
            }
        }
    }

    private static String read(String part) throws IOException {
        String name = "org/camunda/bpm/engine/db/create/activiti.mysql.create." + part + ".sql";
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the process engine's schema script is not on the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
