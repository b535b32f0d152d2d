package vn.tram.shell.error;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tram.kernel.AssetAddress;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;

/**
 * {@code /error} for everything outside the Vaadin screens: a small page without scripts. It needs
 * no log-in, else a fault would end in a circle of redirects to the log-in page.
 */
@Controller
class PlainErrorPage implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(PlainErrorPage.class);

    private final Messages messages;
    private final Template page;

    PlainErrorPage(Messages messages) {
        this.messages = messages;
        try (Reader reader =
                new InputStreamReader(
                        PlainErrorPage.class.getResourceAsStream("/shell/error.html.mustache"),
                        StandardCharsets.UTF_8)) {
            this.page =
                    Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<String> show(HttpServletRequest request) {
        HttpStatus status = status(request);
        Language language = Language.of(request);
        if (askedByProgram(request)) {
            reference(request, status, language);
            return problem(status);
        }
        String kind = kind(status);
        String title = messages.text(language.locale(), "shell." + kind + ".title");
        Map<String, Object> data =
                Map.of(
                        "lang", language.code(),
                        "base", request.getContextPath(),
                        "style", AssetAddress.of("app.css"),
                        "product", messages.text(language.locale(), "shell.name"),
                        "title", title,
                        "text", messages.text(language.locale(), "shell." + kind + ".text"),
                        "home", messages.text(language.locale(), "shell.to-inbox"),
                        "reference", reference(request, status, language));
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page.execute(data));
    }

    /** What is refused before any handler sees it, and what failed in one, still reads as JSON. */
    private static boolean askedByProgram(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked != null && asked.toString().startsWith(request.getContextPath() + "/api/");
    }

    /** By RFC 9457: nothing is known but the status. */
    private static ResponseEntity<String> problem(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(
                        "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}"
                                .formatted(status.getReasonPhrase(), status.value()));
    }

    private String reference(HttpServletRequest request, HttpStatus status, Language language) {
        if (!status.is5xxServerError()) {
            return "";
        }
        Reference reference = Reference.next();
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("{} answered with {}", reference, status.value(), (Throwable) failure);
        return messages.text(language.locale(), "shell.failure.reference", reference.value());
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> "denied";
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "not-found";
            case PAYLOAD_TOO_LARGE -> "too-large";
            default -> status.is4xxClientError() ? "bad-request" : "failure";
        };
    }
}
