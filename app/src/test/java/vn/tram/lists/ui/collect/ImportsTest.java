package vn.tram.lists.ui.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tram.lists.ListId;
import vn.tram.lists.ListImports.UploadView;
import vn.tram.workflow.Batch;

class ImportsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T07:20:00Z");

    @Test
    void theRunningFileStandsBesideTheNewestThatRowsCameFrom() {
        UploadView running = upload("ba.xlsx", Batch.State.RUNNING, 400, null);
        UploadView read = upload("hai.xlsx", Batch.State.DONE, 900, null);
        UploadView older = upload("mot.xlsx", Batch.State.DONE, 100, null);

        Imports imports = Imports.of(List.of(running, read, older));

        assertThat(imports.running()).hasValue(running);
        assertThat(imports.latest()).hasValue(read);
        assertThat(imports.refused()).isEmpty();
        assertThat(imports.earlier()).containsExactly(older);
    }

    @Test
    void aRefusedFileIsShownOnlyWhileItIsTheNewest() {
        UploadView refused = upload("anh.pdf", Batch.State.DONE, 0, "intake.not-a-spreadsheet");
        UploadView read = upload("mot.xlsx", Batch.State.DONE, 100, null);

        assertThat(Imports.of(List.of(refused, read)).refused()).hasValue(refused);
        assertThat(Imports.of(List.of(refused, read)).latest()).hasValue(read);
        assertThat(Imports.of(List.of(read, refused)).refused()).isEmpty();
        assertThat(Imports.of(List.of(read, refused)).earlier()).containsExactly(refused);
    }

    @Test
    void aFileThatBrokeOffAfterSomeRowsIsAResultAndNoRefusal() {
        UploadView broken = upload("hong.xlsx", Batch.State.DONE, 250, "intake.corrupt");

        Imports imports = Imports.of(List.of(broken));

        assertThat(imports.latest()).hasValue(broken);
        assertThat(imports.refused()).isEmpty();
    }

    @Test
    void stoppedAndFailedFilesCanGoOn() {
        assertThat(Imports.isCut(upload("a.csv", Batch.State.STOPPED, 10, null))).isTrue();
        assertThat(Imports.isCut(upload("a.csv", Batch.State.FAILED, 10, null))).isTrue();
        assertThat(Imports.isCut(upload("a.csv", Batch.State.DONE, 10, null))).isFalse();
        assertThat(Imports.of(List.of()).none()).isTrue();
    }

    private static UploadView upload(String name, Batch.State state, int rows, String refusal) {
        ListId list = new ListId(UUID.randomUUID());
        UUID id = UUID.randomUUID();
        Batch batch =
                new Batch(
                        UUID.randomUUID(),
                        "list-import",
                        list.value(),
                        Optional.of(id.toString()),
                        state,
                        OptionalLong.empty(),
                        rows,
                        Optional.empty(),
                        Optional.empty(),
                        NOW,
                        Optional.of(NOW),
                        Optional.empty());
        return new UploadView(
                id,
                list,
                name,
                1_000,
                "Hồ Thị Vui",
                NOW,
                Optional.of(batch),
                0,
                rows,
                rows,
                0,
                0,
                0,
                0,
                Optional.ofNullable(refusal),
                List.of(),
                List.of());
    }
}
