package vn.tram.portal.frame;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * The public pages' templates, each compiled once: what Spring does by itself reads the template
 * and its parts anew for every page.
 */
@Component
public class PortalViews implements ViewResolver, Ordered {

    private static final String FOLDER = "portal/";

    private final Mustache.Compiler compiler;
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    PortalViews(Mustache.Compiler compiler) {
        this.compiler = compiler;
    }

    /** Leaves views of others and redirects to the resolvers behind this one. */
    @Override
    public View resolveViewName(String name, Locale locale) {
        return name.startsWith(FOLDER)
                ? (model, request, response) -> write(name, model, response)
                : null;
    }

    /**
     * Writes the page; status and further headers are the caller's.
     *
     * @param view name of a view of the portal
     */
    public void write(String view, Map<String, ?> model, HttpServletResponse response)
            throws IOException {
        Template template = compiled.computeIfAbsent(view, compiler::loadTemplate);
        // as a whole, so that a page that cannot be made is an error and not half a page
        byte[] page = template.execute(model).getBytes(StandardCharsets.UTF_8);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
