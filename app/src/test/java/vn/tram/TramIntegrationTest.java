package vn.tram;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test on the whole application and a real MariaDB with the real migrations. All such tests of a
 * run share one application and one database, so each makes its own data and asserts on that only.
 * Timers and background steps run when the test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "tram.jobs.enabled=false",
            "tram.batches.enabled=false",
            "tram.db.embedded=false",
            "tram.home=target/tram-it/home-${test.fork:1}",
            "tram.certificates.keys.make=true"
        })
@ExtendWith(InvariantsHold.class)
@Import(TestDatabase.class)
public @interface TramIntegrationTest {}
