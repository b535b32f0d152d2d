package vn.tram.lists.ui.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tram.lists.ListId;
import vn.tram.lists.ListImports.UploadView;
import vn.tram.shell.Messages;

class ImportWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T07:20:00Z");

    private final ImportWords words =
            new ImportWords(new Messages(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void columnsOfTheWorkbookOfFaultsAreNotCalledUnused() {
        assertThat(words.notes(upload("ignored:Lý do", "ignored:Dòng trong tệp"))).isEmpty();
        assertThat(words.notes(upload("ignored:Lý do", "ignored:Size áo", "encoding:UTF-8")))
                .hasSize(2)
                .first()
                .asString()
                .contains("Size áo")
                .doesNotContain("Lý do");
    }

    @Test
    void aFileOfTodaySaysTheTimeAndAnOlderOneTheDay() {
        assertThat(words.finished(upload(), "DS-2026-0131")).contains("14:20", "DS-2026-0131");
        assertThat(words.finished(upload(), "DS-2026-0131")).doesNotContain("20/11");
    }

    @Test
    void aFileWithNobodyInItSaysSo() {
        assertThat(words.notes(upload(0))).singleElement().asString().contains("chưa có người nào");
    }

    private static UploadView upload(String... notes) {
        return upload(10, notes);
    }

    private static UploadView upload(int rows, String... notes) {
        return new UploadView(
                UUID.randomUUID(),
                new ListId(UUID.randomUUID()),
                "a.xlsx",
                1_000,
                "Hồ Thị Vui",
                NOW,
                Optional.empty(),
                0,
                rows,
                rows,
                0,
                0,
                0,
                0,
                Optional.empty(),
                List.of(),
                List.of(notes));
    }
}
