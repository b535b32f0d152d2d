package vn.tram.processes.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the pages with the models; with {@code -Ddocs.write=true} it writes them first. */
class GeneratedPagesTest {

    private static final Path FOLDER = Path.of("..", "docs", "processes");
    private static final String MARK = "<!-- Made from ";

    @BeforeAll
    static void writeWhenAsked() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> page : GeneratedPages.all().entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
    }

    static Stream<String> pages() {
        return GeneratedPages.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageSaysWhatTheModelsSay(String page) throws IOException {
        Path file = FOLDER.resolve(page);

        assertThat(file).as("a page to be made by: %s", GeneratedPages.COMMAND).exists();
        assertThat(Files.readString(file))
                .as("%s, to be made anew by: %s", page, GeneratedPages.COMMAND)
                .isEqualTo(GeneratedPages.all().get(page));
    }

    @Test
    void noPageIsLeftOfAModelThatIsGone() throws IOException {
        assertThat(generatedFiles()).containsExactlyInAnyOrderElementsOf(pages().toList());
    }

    private static List<String> generatedFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(GeneratedPagesTest::isGenerated)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static boolean isGenerated(Path file) {
        try {
            return Files.readString(file).contains(MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
