package vn.tram.shell.preview;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import vn.tram.kernel.UnitCode;
import vn.tram.shell.FrameFacts;
import vn.tram.shell.MenuEntry;
import vn.tram.shell.MenuGroup;
import vn.tram.shell.MenuItem;
import vn.tram.shell.kit.Icon;
import vn.tram.staff.Actor;
import vn.tram.staff.ChosenWorkplace;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;
import vn.tram.staff.Workplace;

/**
 * Starts the frame alone, without database and log-in, to look at the sheet of components under
 * {@code /kit}. Its clock stands at 14:20 on 20/11/2026. Deliberately no {@code @Configuration}, so
 * that no component scan of another test finds it.
 */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "vn.tram.shell")
@ComponentScan("vn.tram.shell")
public class FramePreview {

    private static final String WITHOUT =
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration,"
                    + "org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration,"
                    + "org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration,"
                    + "org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration,"
                    + "org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration";

    public static void main(String[] args) {
        start(8099);
    }

    /** Port 0 takes any free one. */
    static ConfigurableApplicationContext start(int port) {
        SpringApplication application = new SpringApplication(FramePreview.class);
        application.setAdditionalProfiles("demo");
        return application.run(
                "--spring.autoconfigure.exclude=" + WITHOUT,
                "--vaadin.productionMode=true",
                "--spring.main.banner-mode=off",
                "--spring.mustache.check-template-location=false",
                "--server.port=" + port);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-20T07:20:00Z"), ZoneOffset.UTC);
    }

    @Bean
    CurrentActor currentActor() {
        Actor actor =
                new Actor(
                        new StaffId(UUID.randomUUID()),
                        "Lương Thị Diệp",
                        "",
                        List.of(Right.over(Role.STATION, UnitCode.of("01321"))));
        return () -> actor;
    }

    @Bean
    ChosenWorkplace chosenWorkplace(CurrentActor current) {
        return new ChosenWorkplace() {
            @Override
            public Actor everywhere() {
                return current.get();
            }

            @Override
            public Optional<Workplace> current() {
                return Optional.empty();
            }

            @Override
            public void choose(Optional<String> key) {
                throw new IllegalStateException("one place only");
            }
        };
    }

    @Bean
    FrameFacts frameFacts() {
        return new FrameFacts() {
            @Override
            public Workplace workplace(Actor actor) {
                return new Workplace("Trạm Y tế xã Hạ Lang", "Cao Bằng");
            }

            @Override
            public Bell bell(Actor actor) {
                return new Bell(5, "notices");
            }
        };
    }

    @Bean
    MenuEntry kitEntry() {
        return entry("kit-view.title", Icon.INBOX, "kit", 1, MenuGroup.WORK, 23);
    }

    @Bean
    MenuEntry listEntry() {
        return entry("kit-view.summary", Icon.CLIPBOARD_LIST, "lists", 2, MenuGroup.WORK, 1200);
    }

    @Bean
    MenuEntry peopleEntry() {
        return entry("kit-view.facts", Icon.USERS, "search", 1, MenuGroup.REFERENCE, -1);
    }

    private static MenuEntry entry(
            String key, Icon icon, String route, int order, MenuGroup group, int count) {
        OptionalInt waiting = count < 0 ? OptionalInt.empty() : OptionalInt.of(count);
        return () -> new MenuItem(key, icon, route, order, group, Set.of(), () -> waiting);
    }
}
