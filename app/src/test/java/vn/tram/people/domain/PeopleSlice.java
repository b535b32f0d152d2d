package vn.tram.people.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import vn.tram.TestDatabase;

/** People with the directory and the audit record on the shared database, without the rest. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitConfig(
        classes = PeopleSlice.Beans.class,
        initializers = ConfigDataApplicationContextInitializer.class)
@TestPropertySource(properties = {"tram.db.embedded=false", "tram.jobs.enabled=false"})
@interface PeopleSlice {

    @TestConfiguration(proxyBeanMethods = false)
    @Import(TestDatabase.class)
    @ImportAutoConfiguration({
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @EntityScan("vn.tram.directory.domain")
    @EnableJpaRepositories("vn.tram.directory.domain")
    @ComponentScan({"vn.tram.people.domain", "vn.tram.directory.domain", "vn.tram.audit.domain"})
    @ComponentScan(
            basePackages = "vn.tram",
            useDefaultFilters = false,
            includeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = "vn\\.tram\\.(Clock|Database)Configuration"))
    class Beans {}
}
