package vn.tram.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/** Whoever looks after many stores finds each of them by its name, page by page. */
@TramIntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoresByNameTest {

    private static final int STORES = 260;
    private static final UnitCode FAR = UnitCode.of("96");
    private static final UnitCode NEAR = UnitCode.of("95");
    private static final UnitCode COMMUNE = UnitCode.of("96001");

    @Autowired private Stores stores;
    @Autowired private JdbcClient jdbc;

    private final UUID lastFacility = UUID.randomUUID();
    private final Actor country =
            ListWorld.actor("Giám sát", "", Right.nationwide(Role.SUPERVISOR));

    @BeforeAll
    void manyStores() {
        store("Tỉnh Vùng Đệm", NEAR, Optional.empty());
        store("Tỉnh Vùng Xa", FAR, Optional.empty());
        for (int n = 1; n < STORES; n++) {
            store("Trạm Y tế xã Vùng Đệm %03d".formatted(n), NEAR, Optional.of(UUID.randomUUID()));
        }
        store("Trạm Y tế xã Vùng Xa", FAR, Optional.of(lastFacility));
    }

    private void store(String name, UnitCode province, Optional<UUID> facility) {
        jdbc.sql(
                        "INSERT INTO vaccine_store (id, kind, unit_code, facility_id, at_facility, name, name_key, commune_code,"
                                + " province_code) VALUES (:id, :kind, :unit, :facility, :facility, :name, :key, :commune, :province)")
                .param("id", TimeOrderedId.next())
                .param("kind", facility.isPresent() ? "FACILITY" : "UNIT")
                .param("unit", facility.isPresent() ? null : province.value())
                .param("facility", facility.orElse(null))
                .param("name", name)
                .param("key", SearchKey.of(name))
                .param("commune", facility.isPresent() ? province.value() + "001" : null)
                .param("province", province.value())
                .update();
    }

    private List<String> names(String text, Actor actor) {
        List<String> names = new ArrayList<>();
        Optional<StoreId> last = Optional.empty();
        List<StoreView> page;
        do {
            page = stores.visible(text, last, 60, actor);
            page.forEach(store -> names.add(store.name()));
            last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1).id());
        } while (page.size() == 60);
        return names;
    }

    @Test
    void aReaderOfTheWholeCountryFindsAStoreBehindTheFirstTwoHundredByItsName() {
        assertThat(names("xa vung xa", country)).containsExactly("Trạm Y tế xã Vùng Xa");
        assertThat(names("Vùng Đệm 259", country)).containsExactly("Trạm Y tế xã Vùng Đệm 259");
        assertThat(names("vùng % xa", country))
                .containsExactly("Tỉnh Vùng Xa", "Trạm Y tế xã Vùng Xa");
        assertThat(names("không có", country)).isEmpty();
    }

    @Test
    void pagesGiveEveryStoreOnceThoseOfUnitsFirst() {
        List<String> all = names("vung", country);

        assertThat(all).hasSize(STORES + 2).doesNotHaveDuplicates();
        assertThat(all.subList(0, 3))
                .containsExactly("Tỉnh Vùng Đệm", "Tỉnh Vùng Xa", "Trạm Y tế xã Vùng Đệm 001");
        assertThat(all.get(all.size() - 1)).isEqualTo("Trạm Y tế xã Vùng Xa");
    }

    @Test
    void nobodySeesAStoreOutsideTheirRights() {
        Actor province = ListWorld.actor("Sở", "", Right.over(Role.PROVINCE, FAR));
        Actor here = ListWorld.actor("Trạm", "", Right.at(Role.STATION, COMMUNE, lastFacility));
        Actor elsewhere =
                ListWorld.actor("Trạm", "", Right.at(Role.STATION, COMMUNE, UUID.randomUUID()));
        Actor two =
                ListWorld.actor(
                        "Hai nơi",
                        "",
                        Right.over(Role.STATION, COMMUNE),
                        Right.over(Role.SUPERVISOR, FAR));

        assertThat(names("", province)).containsExactly("Tỉnh Vùng Xa", "Trạm Y tế xã Vùng Xa");
        assertThat(names("", here)).containsExactly("Trạm Y tế xã Vùng Xa");
        assertThat(names("", elsewhere)).isEmpty();
        assertThat(names("", two)).containsExactly("Tỉnh Vùng Xa", "Trạm Y tế xã Vùng Xa");
        assertThat(names("", ListWorld.actor("Ủy ban", "", Right.over(Role.COMMUNE, FAR))))
                .isEmpty();
    }
}
