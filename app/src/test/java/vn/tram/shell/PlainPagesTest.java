package vn.tram.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the templates of all plain pages: whatever a person reads comes from the message files. */
class PlainPagesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SOURCES = Path.of("src/main/java/vn/tram/portal");
    private static final Pattern KEY = Pattern.compile("\\{\\{#t}}(.*?)\\{\\{/t}}");

    /** Names of icons and of files, which nobody reads. */
    private static final Pattern NAMED = Pattern.compile("\\{\\{#(svg|file)}}.*?\\{\\{/\\1}}");

    private static final Pattern QUOTED_KEY =
            Pattern.compile("\"((?:portal|doses\\.dose|certificates)\\.[a-zA-Z0-9.-]+)\"");
    private static final Pattern TAG = Pattern.compile("\\{\\{[#^/].*?}}|\\{\\{.*?}}");
    private static final Pattern TEXT = Pattern.compile(">([^<]*\\p{L}[^<]*)<");
    private static final Pattern READ_ALOUD =
            Pattern.compile("(?:aria-label|alt|title|placeholder)=\"([^\"]*\\p{L}[^\"]*)\"");

    /** The product's name, and the names of languages in themselves. */
    private static final Pattern NAMES = Pattern.compile("Trạm|Tiếng Việt|English|· Trạm");

    private final MessageFiles files = new MessageFiles();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKeyOfATemplateHasWords(Language language) throws IOException {
        List<String> missing = new ArrayList<>();
        int found = 0;
        for (Path file : templates()) {
            Matcher key = KEY.matcher(Files.readString(file));
            while (key.find()) {
                found++;
                if (files.pattern(language, key.group(1)).isEmpty()) {
                    missing.add(file.getFileName() + ": " + key.group(1));
                }
            }
        }
        assertThat(found).isGreaterThan(100);
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKeyOfThePortalsSourcesHasWords(Language language) throws IOException {
        List<String> missing = new ArrayList<>();
        int found = 0;
        for (Path file : files(SOURCES, ".java")) {
            Matcher key = QUOTED_KEY.matcher(Files.readString(file));
            while (key.find()) {
                found++;
                boolean begins = key.group(1).endsWith(".");
                if (!begins && !isKnown(language, key.group(1))) {
                    missing.add(file.getFileName() + ": " + key.group(1));
                }
            }
        }
        assertThat(found).isGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    /** A key, or the beginning of keys to which a code is added. */
    private boolean isKnown(Language language, String key) {
        return files.pattern(language, key).isPresent()
                || files.all(language).keySet().stream()
                        .anyMatch(each -> each.startsWith(key + "."));
    }

    @Test
    void noTemplateHoldsWordsOfItsOwn() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : templates()) {
            hits(Files.readString(file))
                    .forEach(hit -> faults.add(file.getFileName() + ": " + hit));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theScanFindsWhatItLooksFor() {
        assertThat(hits("<p>Đã lưu</p>")).hasSize(1);
        assertThat(hits("<p>Saved {{name}}</p>")).hasSize(1);
        assertThat(hits("<a aria-label=\"Close\"></a>")).hasSize(1);
        assertThat(hits("<p>{{#t}}portal.name{{/t}}</p>")).isEmpty();
        assertThat(hits("<p>{{#svg}}arrow-right{{/svg}}</p>")).isEmpty();
        assertThat(hits("<b lang=\"vi\">Tiếng Việt</b>")).isEmpty();
    }

    private static List<String> hits(String template) {
        String bare =
                TAG.matcher(NAMED.matcher(KEY.matcher(template).replaceAll("")).replaceAll(""))
                        .replaceAll("");
        List<String> hits = new ArrayList<>();
        for (Pattern pattern : List.of(TEXT, READ_ALOUD)) {
            Matcher matcher = pattern.matcher(bare);
            while (matcher.find()) {
                if (NAMES.matcher(matcher.group(1)).replaceAll("").matches(".*\\p{L}.*")) {
                    hits.add(matcher.group(1).strip());
                }
            }
        }
        return hits;
    }

    private static List<Path> templates() throws IOException {
        List<Path> all = files(TEMPLATES, ".mustache");
        assertThat(all).hasSizeGreaterThan(12);
        return all;
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(end)).toList();
        }
    }
}
