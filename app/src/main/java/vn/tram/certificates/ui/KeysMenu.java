package vn.tram.certificates.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Role;

/** The keys, for those who answer for them. */
@Configuration(proxyBeanMethods = false)
class KeysMenu {

    @Bean
    MenuEntry signingKeysMenuEntry() {
        return () ->
                new MenuItem(
                        "certificates.keys.menu",
                        Icon.KEY_ROUND,
                        SigningKeysView.ROUTE,
                        28,
                        MenuGroup.SYSTEM,
                        Set.of(Role.ADMIN, Role.PROVINCE));
    }
}
