package vn.tram.staff.ui;

import com.samskivert.mustache.Mustache;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.HtmlUtils;
import vn.tram.kernel.AssetAddress;
import vn.tram.kernel.IconDrawing;

/** What all log-in pages share: frame, words, icons, the token against forged forms. */
@Component
class LoginPage {

    private final LoginWords words;

    LoginPage(LoginWords words) {
        this.words = words;
    }

    /** A line above the form. */
    record Notice(String kind, String icon, String text) {

        static Notice error(String text) {
            return new Notice("late", "circle-alert", text);
        }

        static Notice pause(String text) {
            return new Notice("today", "hourglass", text);
        }

        static Notice info(String text) {
            return new Notice("info", "info", text);
        }
    }

    /**
     * @param template below {@code templates/staff}
     * @param title key of the page's heading
     */
    ModelAndView page(
            HttpServletRequest request, String template, String title, List<Notice> notices) {
        PageLanguage language = PageLanguage.of(request);
        Map<String, Object> model = new HashMap<>();
        model.put("lang", language.code());
        model.put("vietnamese", language == PageLanguage.VI);
        model.put("here", request.getRequestURI());
        model.put("base", request.getContextPath());
        model.put(
                "file",
                (Mustache.Lambda) (path, out) -> out.write(AssetAddress.of(path.execute())));
        model.put("title", words.text(language, title));
        model.put("notices", notices);
        model.put("csrf", token(request));
        model.put("languageQuery", "");
        model.put(
                "t",
                (Mustache.Lambda)
                        (key, out) ->
                                out.write(
                                        HtmlUtils.htmlEscape(
                                                words.text(language, key.execute()), "UTF-8")));
        model.put(
                "svg", (Mustache.Lambda) (name, out) -> out.write(IconDrawing.svg(name.execute())));
        return new ModelAndView("staff/" + template, model);
    }

    /** The form's hidden field. */
    record Token(String name, String value) {}

    private static Token token(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Token(token.getParameterName(), token.getToken());
    }
}
