package vn.tram.shell.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.sidenav.SideNav;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tram.kernel.UnitCode;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;

class MainMenuTest {

    private final Actor station =
            new Actor(
                    new StaffId(UUID.randomUUID()),
                    "Lương Thị Diệp",
                    "",
                    List.of(Right.over(Role.STATION, UnitCode.of("01321"))));

    @Test
    void onlyWhatTheRolesLetSeeIsShownInItsOrder() {
        MenuItem everybody = item("help", 9, MenuGroup.WORK, Set.of());
        MenuItem theirs = item("lists", 1, MenuGroup.WORK, Set.of(Role.STATION, Role.COMMUNE));
        MenuItem others = item("accounts", 2, MenuGroup.WORK, Set.of(Role.ADMIN));
        MenuItem elsewhere = item("people", 3, MenuGroup.REFERENCE, Set.of());

        assertThat(
                        MainMenu.visible(
                                List.of(everybody, others, elsewhere, theirs),
                                MenuGroup.WORK,
                                station))
                .containsExactly(theirs, everybody);
    }

    @Test
    void aCountStandsOnlyWhereSomethingWaits() {
        Map<String, Boolean> shown = new HashMap<>();
        MainMenu menu =
                new MainMenu(
                        List.of(waiting("none", 0), waiting("three", 3)), station, new Messages());

        menu.refresh();

        menu.getChildren()
                .filter(SideNav.class::isInstance)
                .flatMap(nav -> ((SideNav) nav).getItems().stream())
                .forEach(line -> shown.put(line.getPath(), line.getSuffixComponent().isVisible()));
        assertThat(shown).isEqualTo(Map.of("none", false, "three", true));
    }

    private static MenuItem waiting(String route, int count) {
        return new MenuItem(
                "kit.close",
                Icon.INBOX,
                route,
                1,
                MenuGroup.WORK,
                Set.of(),
                () -> OptionalInt.of(count));
    }

    @Test
    void aNameIsShortenedToItsFirstAndLastSyllable() {
        assertThat(PersonMenu.initials("Lương Thị Diệp")).isEqualTo("LD");
        assertThat(PersonMenu.initials("đàm Thu Nguyệt")).isEqualTo("ĐN");
        assertThat(PersonMenu.initials("Vui")).isEqualTo("V");
    }

    private static MenuItem item(String route, int order, MenuGroup group, Set<Role> roles) {
        return new MenuItem("kit.close", Icon.INBOX, route, order, group, roles);
    }
}
