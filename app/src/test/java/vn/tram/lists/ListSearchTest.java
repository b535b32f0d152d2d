package vn.tram.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/** Codes are ASCII, what people type is not. */
@TramIntegrationTest
@Import(ListWorld.class)
class ListSearchTest {

    @Autowired private ListWorld world;
    @Autowired private SubjectLists lists;

    private final Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
    private UUID campaign;
    private ListId list;

    @BeforeEach
    void aList() throws IOException {
        world.units();
        campaign = world.campaign(false);
        list = world.open(campaign, "Người có bệnh nền, xóm Đồng Biên", maker);
    }

    private List<ListId> found(String text) {
        return lists
                .page(
                        new SubjectLists.ListQuery(
                                Optional.of(text), Set.of(), Optional.of(campaign)),
                        Optional.empty(),
                        10,
                        maker)
                .stream()
                .map(ListSummary::id)
                .toList();
    }

    @Test
    void aListIsFoundByVietnameseWordsOfItsTitleAndByItsCode() {
        String code = lists.byId(list, maker).orElseThrow().code();

        assertThat(found("xóm Đồng Biên")).containsExactly(list);
        assertThat(found(code.substring(3))).containsExactly(list);
        assertThat(found("xóm Nà Lùng")).isEmpty();
    }

    @Test
    void aWordThatIsNoCodeFindsNoListByCode() {
        assertThat(lists.byCode("đồng biên", maker)).isEmpty();
    }
}
