package vn.tram.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetAddressTest {

    private static final Pattern BARE =
            Pattern.compile("\"(?:\\{\\{base}}/)?(?:staff/)?[a-z-]+\\.(?:css|js)\"");

    @Test
    void anAddressNamesTheContent() {
        assertThat(AssetAddress.of("app.css")).matches("app\\.css\\?v=[0-9a-f]{12}");
        assertThat(AssetAddress.version("a".getBytes(UTF_8)))
                .isEqualTo(AssetAddress.version("a".getBytes(UTF_8)))
                .isNotEqualTo(AssetAddress.version("b".getBytes(UTF_8)));
    }

    @Test
    void aFileThatIsNotThereHasNoAddress() {
        assertThatThrownBy(() -> AssetAddress.of("none.css"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTemplateLinksAFileWithoutItsVersion() throws IOException {
        List<Path> templates = templates();
        assertThat(templates).hasSizeGreaterThan(2);
        for (Path template : templates) {
            assertThat(Files.readString(template)).as("%s", template).doesNotContainPattern(BARE);
        }
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            return files.filter(file -> file.toString().endsWith(".mustache")).toList();
        }
    }
}
