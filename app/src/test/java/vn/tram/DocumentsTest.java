package vn.tram;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Member;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.core.ApplicationModules;
import vn.tram.processes.lists.SubjectListApproval;

/** Holds the documents to the code, so that a reader may believe them. */
class DocumentsTest {

    private static final String COMMAND =
            "./mvnw -pl app -am test -Dtest=DocumentsTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true";
    private static final String DRAWN_FROM = "<!-- Drawn from the code. Made anew by: ";
    private static final String DRAWN_TO = "<!-- End of what is drawn from the code. -->";

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path ARCHITECTURE = ROOT.resolve("docs/architecture.md");
    private static final Path DECISIONS = ROOT.resolve("docs/decisions");

    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern CLASS_OR_MEMBER =
            Pattern.compile("([A-Z]\\w*)(?:\\.([A-Za-z]\\w*))?");
    private static final Pattern ELEMENT = Pattern.compile("[a-z]+[A-Z]\\w*");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern SETTING =
            Pattern.compile("\\$\\{(tram\\.[a-z.-]+|TRAM_[A-Z_]+)|\"(tram\\.[a-z.]+[a-z-]+)\"");

    private static final ModuleDrawing DRAWING =
            new ModuleDrawing(
                    ApplicationModules.of(
                            TramApplication.class,
                            resideInAnyPackage(
                                    "vn.tram.processes..",
                                    "vn.tram.forms..",
                                    "vn.tram.migrations..")));

    @Test
    void theCapabilitiesInTheDocumentAreThoseOfTheCode() {
        Pattern row = Pattern.compile("(?m)^\\| `([a-z]+)` \\|");
        assertThat(all(row, section(ARCHITECTURE, "## Capabilities")))
                .containsExactlyInAnyOrderElementsOf(DRAWING.capabilities());
    }

    @Test
    void theDrawnDependenciesAreThoseOfTheCode() throws IOException {
        String document = read(ARCHITECTURE);
        int from = document.indexOf(DRAWN_FROM);
        int to = document.indexOf(DRAWN_TO);
        assertThat(from).as("%s in %s", DRAWN_FROM, ARCHITECTURE).isNotNegative();
        assertThat(to).as("%s in %s", DRAWN_TO, ARCHITECTURE).isGreaterThan(from);
        String expected = DRAWN_FROM + COMMAND + " -->\n\n" + DRAWING.text() + "\n";

        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(
                    ARCHITECTURE, document.substring(0, from) + expected + document.substring(to));
            return;
        }
        assertThat(document.substring(from, to))
                .as("made anew by: %s", COMMAND)
                .isEqualTo(expected);
    }

    @Test
    void whatTheFollowedCaseNamesIsInTheCode() throws Exception {
        Map<String, List<String>> classes = classesBySimpleName();
        String model =
                new String(
                        DocumentsTest.class
                                .getClassLoader()
                                .getResourceAsStream(SubjectListApproval.RESOURCE)
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
        List<String> unknown = new ArrayList<>();
        List<String> names = all(CODE, section(ARCHITECTURE, "## Follow one case"));
        for (String name : names) {
            var type = CLASS_OR_MEMBER.matcher(name);
            if (type.matches() && !exists(classes, type.group(1), type.group(2))) {
                unknown.add(name);
            }
            if (ELEMENT.matcher(name).matches() && !model.contains('"' + name + '"')) {
                unknown.add(name);
            }
        }

        assertThat(names).hasSizeGreaterThan(40);
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages(ROOT.resolve("docs"), ROOT.resolve("README.md"))) {
            for (String target : all(LINK, read(page))) {
                if (!target.contains("://") && !resolves(page, target)) {
                    broken.add(ROOT.relativize(page) + " -> " + target);
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void theIndexNamesEveryDecisionByItsTitle() throws IOException {
        String index = read(DECISIONS.resolve("README.md"));
        for (Path record : pages(DECISIONS)) {
            String file = record.getFileName().toString();
            if (!file.equals("README.md")) {
                String title = read(record).lines().findFirst().orElseThrow();
                String words = title.replaceFirst("^# \\d{4}[ ·:]*", "");
                assertThat(index)
                        .contains("[" + file.substring(0, 4) + "](" + file + ") | " + words);
            }
        }
    }

    @Test
    void everySettingIsExplainedToOperators() throws IOException {
        String operations = read(ROOT.resolve("docs/operations.md"));
        Set<String> settings = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(ROOT.resolve("app/src/main"))) {
            sources.filter(file -> file.toString().matches(".*\\.(java|yml)"))
                    .flatMap(file -> all(SETTING, read(file)).stream())
                    .forEach(settings::add);
        }

        assertThat(settings).hasSizeGreaterThan(12);
        assertThat(settings).allSatisfy(setting -> assertThat(operations).contains("`" + setting));
    }

    /** Bold stands for words on a screen; … for what the screen fills in. */
    @Test
    void theWordsOnThePagesOfRolesStandOnTheScreens() throws IOException {
        Set<String> words = vietnameseWords();
        List<String> unknown = new ArrayList<>();
        for (Path page : pages(ROOT.resolve("docs/roles"))) {
            all(BOLD, read(page)).stream()
                    .filter(Predicate.not(words::contains))
                    .forEach(bold -> unknown.add(page.getFileName() + ": " + bold));
        }

        assertThat(unknown).isEmpty();
    }

    private static Set<String> vietnameseWords() throws IOException {
        Set<String> words = new TreeSet<>();
        var resolver = new PathMatchingResourcePatternResolver();
        for (var file : resolver.getResources("classpath*:i18n/*_vi.properties")) {
            Properties messages = new Properties();
            try (BufferedReader in =
                    new BufferedReader(
                            new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
                messages.load(in);
            }
            messages.values()
                    .forEach(
                            text ->
                                    words.add(
                                            text.toString()
                                                    .replaceAll("\\{\\d+}", "…")
                                                    .replace("''", "'")));
        }
        return words;
    }

    private static Map<String, List<String>> classesBySimpleName() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        return Stream.of(resolver.getResources("classpath*:vn/tram/**/*.class"))
                .map(DocumentsTest::className)
                .collect(
                        Collectors.groupingBy(
                                name ->
                                        name.substring(name.lastIndexOf('.') + 1)
                                                .replaceFirst(".*\\$", "")));
    }

    private static String className(Resource file) {
        try {
            String path = file.getURL().getPath();
            return path.substring(path.lastIndexOf("vn/tram/"), path.length() - ".class".length())
                    .replace('/', '.');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean exists(
            Map<String, List<String>> classes, String simpleName, String member)
            throws ClassNotFoundException {
        for (String name : classes.getOrDefault(simpleName, List.of())) {
            if (member == null) {
                return true;
            }
            Class<?> type = Class.forName(name, false, DocumentsTest.class.getClassLoader());
            boolean declared =
                    Stream.<Member>concat(
                                    Stream.of(type.getDeclaredMethods()),
                                    Stream.of(type.getDeclaredFields()))
                            .anyMatch(one -> one.getName().equals(member));
            if (declared) {
                return true;
            }
        }
        return false;
    }

    private static boolean resolves(Path page, String target) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Path aim = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        if (!Files.exists(aim)) {
            return false;
        }
        return hash < 0 || anchors(aim).contains(target.substring(hash + 1));
    }

    /** Headings as the usual readers of Markdown turn them into anchors. */
    private static Set<String> anchors(Path page) {
        return read(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(
                        line ->
                                line.replaceFirst("^#+ ", "")
                                        .toLowerCase(Locale.ROOT)
                                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static String section(Path page, String heading) {
        String text = read(page);
        int from = text.indexOf(heading + "\n");
        assertThat(from).as("%s in %s", heading, page).isNotNegative();
        int to = text.indexOf("\n## ", from);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    private static List<Path> pages(Path folder, Path... more) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found =
                    Stream.concat(Stream.of(more), files)
                            .filter(file -> file.toString().endsWith(".md"))
                            .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(DocumentsTest::firstGroup).toList();
    }

    private static String firstGroup(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        return match.group();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
