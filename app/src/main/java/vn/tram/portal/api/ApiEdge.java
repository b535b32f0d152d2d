package vn.tram.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tram.portal.frame.PortalRoutes;
import vn.tram.portal.frame.Problems;

/** The API's description, and an answer to whatever is asked for that is not there. */
@Controller
class ApiEdge {

    static final String DESCRIPTION = "/api/openapi.yaml";

    private static final MediaType YAML =
            MediaType.parseMediaType("application/yaml;charset=UTF-8");

    private final byte[] description = read();

    @RequestMapping(DESCRIPTION)
    ResponseEntity<byte[]> description(HttpServletRequest request) {
        if (!isRead(request)) {
            return onlyRead();
        }
        return ResponseEntity.ok().contentType(YAML).body(description);
    }

    @RequestMapping(PortalRoutes.API + "**")
    ResponseEntity<byte[]> nothingThere() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(HttpStatus.NOT_FOUND, "not-found"));
    }

    static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                || HttpMethod.HEAD.matches(request.getMethod());
    }

    static ResponseEntity<byte[]> onlyRead() {
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .allow(HttpMethod.GET, HttpMethod.HEAD)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(HttpStatus.METHOD_NOT_ALLOWED, "method"));
    }

    private static byte[] read() {
        try (InputStream in = ApiEdge.class.getResourceAsStream("/portal/openapi.yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
