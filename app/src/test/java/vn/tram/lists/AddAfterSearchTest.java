package vn.tram.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.UnitCode;
import vn.tram.shell.AfterSearch;
import vn.tram.shell.AfterSearch.Offer;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

@TramIntegrationTest
@Import(ListWorld.class)
class AddAfterSearchTest {

    @Autowired private List<AfterSearch> offers;
    @Autowired private ListWorld world;
    @Autowired private SubjectLists lists;

    @BeforeEach
    void units() throws IOException {
        world.units();
    }

    private List<Offer> offersFor(Actor actor) {
        return offers.stream().flatMap(each -> each.offer(actor).stream()).toList();
    }

    @Test
    void aListMakerTypesWhoWasNotFoundIntoTheListAtHand() {
        Actor maker = ListWorld.inHaLang(Role.LIST_MAKER);
        ListId list = world.open(world.campaign(false), "Người mới đến", maker);
        String code = lists.byId(list, maker).orElseThrow().code();
        assertThat(offersFor(maker))
                .singleElement()
                .satisfies(offer -> assertThat(offer.route()).isEqualTo("lists/" + code + "/entry"))
                .satisfies(offer -> assertThat(offer.act()).contains(code));
    }

    @Test
    void withoutAListAtHandANewOneIsOffered() {
        Actor maker =
                ListWorld.actor("Xã bên", "", Right.over(Role.LIST_MAKER, UnitCode.of("01561")));
        assertThat(offersFor(maker)).extracting(Offer::route).containsExactly("lists/new");
    }

    @Test
    void whoMakesNoListsIsOfferedNothing() {
        assertThat(offersFor(ListWorld.inHaLang(Role.STATION))).isEmpty();
        assertThat(offersFor(ListWorld.inHaLang(Role.COMMUNE))).isEmpty();
    }
}
