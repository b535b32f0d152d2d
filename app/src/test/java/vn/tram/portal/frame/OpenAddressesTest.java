package vn.tram.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tram.portal.PortalTest;
import vn.tram.portal.PortalWorld;

/** Walks all addresses of the application as a stranger. */
@PortalTest
class OpenAddressesTest {

    /** Open for other reasons than the portal: the log-in, the page of failures. */
    private static final Set<String> OPEN_BEFORE = Set.of("/error");

    @Autowired MockMvc mvc;
    @Autowired ServletContext servlets;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void ofAllPlainAddressesExactlyThoseOfThePortalAndTheLogInAreOpen() throws Exception {
        Set<String> open = new TreeSet<>();
        for (String path : plainAddresses()) {
            if (!sentToLogIn(path)) {
                open.add(path);
            }
        }

        open.removeIf(path -> path.startsWith("/login") || OPEN_BEFORE.contains(path));
        assertThat(open)
                .allMatch(path -> PortalRoutes.PAGES.contains(path) || path.startsWith("/api/"));
        assertThat(open).containsAll(PortalRoutes.PAGES).contains("/api/certificates/verify");
    }

    @Test
    void noScreenOfTheStaffIsOpen() throws Exception {
        RouteRegistry routes =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        List<String> open = new ArrayList<>();
        for (RouteData route : routes.getRegisteredRoutes()) {
            String path = "/" + route.getTemplate().replaceAll(":[^/]+", "x");
            if (!sentToLogIn(path)) {
                open.add(path);
            }
        }

        assertThat(open).isEmpty();
    }

    @Test
    void besideAnOpenAddressNothingIsOpen() throws Exception {
        for (String path : PortalRoutes.PAGES) {
            assertThat(sentToLogIn(path + "/x")).as(path + "/x").isTrue();
            assertThat(sentToLogIn(path + ".html")).as(path + ".html").isTrue();
        }
        assertThat(sentToLogIn("/apix/certificates")).isTrue();
        assertThat(sentToLogIn("/actuator/env")).isTrue();
    }

    @Test
    void aFileOfAPublicPageIsOpenAndNothingElseInItsFolder() throws Exception {
        for (String folder : List.of("staff", "portal")) {
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:/META-INF/resources/" + folder + "/*.*");
            assertThat(files).isNotEmpty();
            for (Resource file : files) {
                String path = "/" + folder + "/" + file.getFilename();
                assertThat(letThrough(path)).as(path).isTrue();
            }
            assertThat(sentToLogIn("/" + folder)).as(folder).isTrue();
            assertThat(sentToLogIn("/" + folder + "/x.css")).as(folder).isTrue();
        }
        assertThat(sentToLogIn("/fonts/x")).isTrue();
    }

    /** What is let through is handed to a servlet that a test without a server does not have. */
    private boolean letThrough(String path) throws Exception {
        try {
            return !sentToLogIn(path);
        } catch (ServletException handedOn) {
            return true;
        }
    }

    @Test
    void aPageOfThePortalTakesOnlyWhatItIsFor() throws Exception {
        for (String path : PortalRoutes.PAGES) {
            for (HttpMethod method : List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH)) {
                assertThat(status(method, path)).as(method + " " + path).isBetween(300, 499);
            }
        }
    }

    private Set<String> plainAddresses() {
        Set<String> addresses = new TreeSet<>();
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
            mapping.getPatternValues()
                    .forEach(
                            pattern ->
                                    addresses.add(
                                            pattern.replace("**", "x")
                                                    .replaceAll("\\{[^}]+}", "x")));
        }
        assertThat(addresses).hasSizeGreaterThan(15);
        return addresses;
    }

    private boolean sentToLogIn(String path) throws Exception {
        var response =
                mvc.perform(request(HttpMethod.GET, path).with(PortalWorld.fromElsewhere()))
                        .andReturn()
                        .getResponse();
        String target = response.getRedirectedUrl();
        return target != null && target.startsWith("/login");
    }

    private int status(HttpMethod method, String path) throws Exception {
        return mvc.perform(request(method, path).with(PortalWorld.fromElsewhere()))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
