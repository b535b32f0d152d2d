package vn.tram.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import vn.tram.TestDatabase;
import vn.tram.certificates.domain.CertificateWorld;
import vn.tram.doses.DoseWorld;
import vn.tram.lists.ListWorld;

/** A test of public pages in a real browser; all of them share one server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tram.jobs.enabled=false",
            "tram.batches.enabled=false",
            "tram.db.embedded=false",
            "tram.home=target/tram-it/home-${test.fork:1}",
            "tram.certificates.keys.make=true",
            "tram.portal.limits.pages=100000",
            "tram.portal.limits.complaints=100000",
            "tram.portal.codes.per-network=1000"
        })
@Import({
    TestDatabase.class,
    PortalWorld.class,
    DoseWorld.class,
    CertificateWorld.class,
    ListWorld.class
})
public @interface PortalServerTest {}
