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

/** Reads the sources of all screens: whatever a person reads comes from the message files. */
class LiteralTextTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/tram");

    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|(?<![:\"])//[^\n]*", Pattern.DOTALL);
    private static final Pattern VIETNAMESE =
            Pattern.compile("\"[^\"\n]*[\\u00C0-\\u024F\\u1EA0-\\u1EF9][^\"\n]*\"");
    private static final Pattern SHOWN =
            Pattern.compile(
                    "(?:new\\s+(?:Span|Div|H[1-6]|Paragraph|Button|NativeButton|ListItem|"
                            + "TextField|TextArea|PasswordField|IntegerField|NumberField|EmailField|"
                            + "Checkbox|CheckboxGroup|RadioButtonGroup|ComboBox|MultiSelectComboBox|"
                            + "Select|DatePicker|TimePicker|Tab|RouterLink|NativeLabel|Details|Card|"
                            + "PageHeader)(?:<[^>]*>)?"
                            + "|\\.(?:setText|setLabel|setPlaceholder|setTitle|setHelperText|"
                            + "setErrorMessage|setHeader|setHeaderTitle|setAriaLabel|setTooltipText|"
                            + "setConfirmText|setCancelText|setEmptySelectionCaption)"
                            + "|Toasts\\.success|Banner\\.refused"
                            + "|Buttons\\.(?:primary|secondary|quiet|danger|dangerPrimary|barred))"
                            + "\\(\\s*\"[^\"\n]*\\p{L}[^\"\n]*\"");

    private static final Pattern LINK =
            Pattern.compile("new\\s+Anchor\\([^,;]*,\\s*\"[^\"\n]*\\p{L}[^\"\n]*\"");

    @Test
    void noScreenHoldsVietnameseWords() throws IOException {
        assertThat(found(VIETNAMESE)).isEmpty();
    }

    @Test
    void noScreenShowsALiteralText() throws IOException {
        assertThat(found(SHOWN)).isEmpty();
        assertThat(found(LINK)).isEmpty();
    }

    @Test
    void theScanFindsWhatItLooksFor() {
        assertThat(hits("span.setText(\"Saved\");", SHOWN)).hasSize(1);
        assertThat(hits("add(new Span(\n  \"Saved\"));", SHOWN)).hasSize(1);
        assertThat(hits("// add(new Span(\"Saved\"));", SHOWN)).isEmpty();
        assertThat(hits("add(new Span(t(\"kit.saved\")));", SHOWN)).isEmpty();
        assertThat(hits("new Anchor(\"inbox\", \"Inbox\")", LINK)).hasSize(1);
        assertThat(hits("new Anchor(\"inbox\", t(\"kit.inbox\"))", LINK)).isEmpty();
        assertThat(hits("String s = \"Đã lưu\";", VIETNAMESE)).hasSize(1);
        assertThat(hits("/** says \"Đã lưu\" */", VIETNAMESE)).isEmpty();
    }

    private static List<String> found(Pattern pattern) throws IOException {
        List<String> faults = new ArrayList<>();
        int read = 0;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(LiteralTextTest::isScreen).toList()) {
                read++;
                hits(Files.readString(file), pattern)
                        .forEach(hit -> faults.add(SOURCES.relativize(file) + ": " + hit));
            }
        }
        assertThat(read).as("sources of screens that were read").isGreaterThan(40);
        return faults;
    }

    private static boolean isScreen(Path file) {
        Path inside = SOURCES.relativize(file);
        boolean screen =
                inside.startsWith("shell")
                        || inside.startsWith("portal")
                        || file.getParent().endsWith("ui");
        return screen && file.toString().endsWith(".java");
    }

    private static List<String> hits(String source, Pattern pattern) {
        List<String> hits = new ArrayList<>();
        Matcher matcher = pattern.matcher(COMMENT.matcher(source).replaceAll(" "));
        while (matcher.find()) {
            hits.add(matcher.group().replaceAll("\\s+", " "));
        }
        return hits;
    }
}
