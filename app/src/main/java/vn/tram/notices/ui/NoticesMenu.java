package vn.tram.notices.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Role;

/** The outbox for administrators; in a demonstration, the sample messages for everybody. */
@Configuration(proxyBeanMethods = false)
class NoticesMenu {

    @Bean
    MenuEntry outboxMenuEntry() {
        return () ->
                new MenuItem(
                        "notices.outbox.menu",
                        Icon.SEND,
                        OutboxView.ROUTE,
                        25,
                        MenuGroup.SYSTEM,
                        Set.of(Role.ADMIN));
    }

    @Bean
    @Profile("demo")
    MenuEntry samplesMenuEntry() {
        return () ->
                new MenuItem(
                        "notices.samples.menu",
                        Icon.MESSAGE_SQUARE_TEXT,
                        SamplesView.ROUTE,
                        80,
                        MenuGroup.REFERENCE,
                        Set.of());
    }
}
