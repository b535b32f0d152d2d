package vn.tram.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.workflow.Batch;

/** A file whose reading somebody stopped: its rest is not lost. */
@TramIntegrationTest
@Import(ListWorld.class)
class StoppedImportTest {

    private static final byte[] FILE =
            """
            Họ và tên,Ngày sinh,Giới tính,Nhóm ưu tiên
            Nông Thị Hoa,12/03/1954,Nữ,9
            Bế Ích Minh,05/09/1949,Nam,9
            """
                    .getBytes(StandardCharsets.UTF_8);

    @Autowired private ListWorld world;
    @Autowired private SubjectLists lists;
    @Autowired private ListImports imports;

    private final Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
    private ListId list;
    private UUID upload;

    @BeforeEach
    void aFileThatWaits() throws IOException {
        world.units();
        list = world.open(world.campaign(false), "Dừng giữa chừng", maker);
        upload = imports.upload(list, "nguoi.csv", new ByteArrayInputStream(FILE), maker).value();
    }

    @Test
    void aStoppedFileIsReadToItsEndWhenSomebodyGoesOn() {
        imports.stop(upload, maker).value();
        world.settle();
        assertThat(state()).isEqualTo(Batch.State.STOPPED);
        assertThat(lists.sizes(List.of(list))).isEmpty();

        imports.resume(upload, maker).value();
        world.settle();

        assertThat(state()).isEqualTo(Batch.State.DONE);
        assertThat(lists.sizes(List.of(list))).containsEntry(list, 2);
    }

    @Test
    void aFileThatIsBeingReadOrWasReadHasNothingToGoOnWith() {
        assertThat(code(imports.resume(upload, maker))).isEqualTo("lists.import-running");
        world.settle();

        assertThat(code(imports.resume(upload, maker))).isEqualTo("lists.not-now");
        assertThat(lists.sizes(List.of(list))).containsEntry(list, 2);
    }

    @Test
    void whoMayNotCollectMayNotGoOnEither() {
        imports.stop(upload, maker).value();

        assertThat(code(imports.resume(upload, ListWorld.inHaLang(Role.STATION))))
                .isEqualTo("lists.not-yours");
    }

    private Batch.State state() {
        return imports.uploads(list, maker).get(0).batch().orElseThrow().state();
    }

    private static String code(Outcome<Void> outcome) {
        return ((Outcome.Refused<Void>) outcome).refusal().code();
    }
}
