package vn.tram.safety.surveillance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+84912", "-2", "@SUM(A1)", "\t=1", " =cmd|' /C calc'!A0", "\r=1"})
    void whatASpreadsheetWouldRunIsAText(String text) {
        assertThat(CaseCsv.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Khó thở", "2026-11-20", "N.T.H.", "0912 = x"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(CaseCsv.harmless(text)).isEqualTo(text);
    }

    @Test
    void theFileHasItsMarkAndQuotesWhatBreaksLines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseCsv csv = new CaseCsv(out, List.of("a", "b"));
        csv.add(List.of("x,y", "two\nlines"));
        csv.finish();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFa,b")
                .contains("\"x,y\",\"two\nlines\"");
    }

    @Test
    void aNameIsGivenByItsInitials() {
        assertThat(CoreVariables.initials("Nguyễn Thị  Hoa")).isEqualTo("N.T.H.");
        assertThat(CoreVariables.initials("")).isEmpty();
    }
}
