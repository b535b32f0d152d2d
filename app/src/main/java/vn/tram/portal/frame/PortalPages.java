package vn.tram.portal.frame;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.kernel.IconDrawing;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;

/** Makes public pages: the frame around all of them, words, icons, the token of forms. */
@Component
public class PortalPages {

    private final Messages messages;
    private final FixedWords fixed;

    PortalPages(Messages messages, FixedWords fixed) {
        this.messages = messages;
        this.fixed = fixed;
    }

    /** The form's hidden field. */
    public record Token(String name, String value) {}

    /**
     * A page with everything that its frame needs; the caller adds what it is about.
     *
     * @param template below {@code templates/portal}
     * @param title key of the page's heading
     * @param page whose address the link to the other language leads to
     */
    public ModelAndView page(
            HttpServletRequest request, String template, String title, PortalPath page) {
        Language language = PortalLanguage.of(request);
        Language other = language == Language.VI ? Language.EN : Language.VI;
        Map<String, Object> model = new HashMap<>();
        model.put("lang", language.code());
        model.put("otherLang", other.code());
        model.put("otherAddress", page.in(other));
        model.put("base", request.getContextPath());
        model.put("title", messages.text(language.locale(), title));
        model.put("csrf", token(request));
        model.put("svg", (Mustache.Lambda) PortalPages::icon);
        model.put("t", (Mustache.Lambda) (key, out) -> words(language, key, out));
        for (PortalPath each : PortalPath.values()) {
            model.put("to" + each.name(), each.in(language));
        }
        return new ModelAndView("portal/" + template, model);
    }

    /** Whether the link to a language was pressed; then the choice is kept. */
    public void remember(HttpServletRequest request, HttpServletResponse response) {
        PortalLanguage.remember(request, response);
    }

    /** A page that says only why nothing was done, and the way back. */
    public ModelAndView problem(
            HttpServletRequest request, PortalPath back, HttpStatus status, String text) {
        ModelAndView page = page(request, "problem", "portal.problem.title", back);
        page.addObject("text", text);
        page.addObject("back", back.in(PortalLanguage.of(request)));
        page.setStatus(status);
        return page;
    }

    public String text(HttpServletRequest request, String key, Object... arguments) {
        return messages.text(PortalLanguage.of(request).locale(), key, arguments);
    }

    private static void icon(Template.Fragment name, Writer out) throws IOException {
        out.write(IconDrawing.svg(name.execute()));
    }

    private void words(Language language, Template.Fragment key, Writer out) throws IOException {
        out.write(fixed.words(language, key.execute()));
    }

    /** There is none where the form was refused before its token was looked at. */
    private static Token token(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? null : new Token(token.getParameterName(), token.getToken());
    }
}
