package vn.tram.lists.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the sources: an act without roles would be taken for a forged one. */
class ActingRolesTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/tram");
    private static final Pattern RECORDED =
            Pattern.compile("AuditEvent\\.by\\(([^;]*?)\\)\\s*[.)]");
    private static final Pattern ACTION = Pattern.compile("\"([a-z]+\\.[a-z-]+)\"");

    @Test
    void everyActOnAListNamesItsRoles() throws IOException {
        Set<String> named =
                ActingRoles.all().stream()
                        .map(ActingRoles.Acting::action)
                        .filter(action -> !action.startsWith("work."))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> recorded = recorded();
        recorded.remove("list.closed-with-campaign");
        assertThat(recorded).hasSizeGreaterThan(20).isEqualTo(named);
    }

    private static Set<String> recorded() throws IOException {
        Set<String> actions = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve("lists"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher events = RECORDED.matcher(Files.readString(file));
                while (events.find()) {
                    Matcher action = ACTION.matcher(events.group(1));
                    while (action.find()) {
                        actions.add(action.group(1));
                    }
                }
            }
        }
        return actions;
    }
}
