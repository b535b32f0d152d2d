package vn.tram.lists.ui.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tram.lists.ListId;
import vn.tram.lists.ListImports.UploadView;

class PaceTest {

    private static final Instant START = Instant.parse("2026-11-20T07:20:00Z");

    private final Pace pace = new Pace();
    private final UUID file = UUID.randomUUID();

    @Test
    void theRestTakesAsLongAsWhatWasWatchedLetsExpect() {
        assertThat(pace.left(read(file, 400), START)).isEmpty();
        assertThat(pace.left(read(file, 450), START.plusSeconds(1))).isEmpty();
        assertThat(pace.left(read(file, 600), START.plusSeconds(10)))
                .contains(Duration.ofSeconds(20));
    }

    @Test
    void nothingIsSaidOfAFileThatStandsStillOrDoesNotTell() {
        pace.left(read(file, 0), START);
        assertThat(pace.left(read(file, 0), START.plusSeconds(60))).isEmpty();
    }

    @Test
    void anotherFileBeginsAnew() {
        pace.left(read(file, 0), START);
        UUID other = UUID.randomUUID();
        assertThat(pace.left(read(other, 900), START.plusSeconds(60))).isEmpty();
        assertThat(pace.left(read(other, 950), START.plusSeconds(65)))
                .contains(Duration.ofSeconds(5));
    }

    private static UploadView read(UUID id, int permille) {
        return new UploadView(
                id,
                new ListId(UUID.randomUUID()),
                "a.xlsx",
                1_000,
                "Hồ Thị Vui",
                START,
                Optional.empty(),
                permille,
                10,
                10,
                0,
                0,
                0,
                0,
                Optional.empty(),
                List.of(),
                List.of());
    }
}
