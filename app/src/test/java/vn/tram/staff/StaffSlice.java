package vn.tram.staff;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import vn.tram.TestDatabase;
import vn.tram.migrations.DatabaseAccess;
import vn.tram.staff.domain.People;

/**
 * This capability alone on the real database and schema, with a clock that the test moves. Not
 * annotated as a configuration, so that the whole application's scan leaves it alone.
 */
@EnableAutoConfiguration
@ComponentScan("vn.tram.staff")
@Import({People.class, ProbePage.class})
public class StaffSlice {

    @Bean
    MovingClock clock() {
        return new MovingClock();
    }

    @Bean
    DataSource dataSource() {
        DatabaseAccess access = TestDatabase.access();
        return DataSourceBuilder.create()
                .url(access.url())
                .username(access.application().user())
                .password(access.application().password())
                .build();
    }

    @Bean
    StaffEvents staffEvents() {
        return new StaffEvents();
    }
}
