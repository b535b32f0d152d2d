package vn.tram.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.tram.TramIntegrationTest;
import vn.tram.certificates.domain.CertificateWorld;
import vn.tram.doses.DoseWorld;

/** A test of public pages on the whole application; all of them share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TramIntegrationTest
@AutoConfigureMockMvc
@Import({PortalWorld.class, DoseWorld.class, CertificateWorld.class})
@TestPropertySource(properties = "tram.certificates.keys.make=true")
public @interface PortalTest {}
