package vn.tram.portal.frame;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.FileCopyUtils;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import vn.tram.shell.Language;

/**
 * The public pages' templates, each compiled once a language: what Spring does by itself reads the
 * template and its parts anew for every page.
 */
@Component
public class PortalViews implements ViewResolver, Ordered {

    private static final String FOLDER = "portal/";

    private final Mustache.Compiler compiler;
    private final Mustache.TemplateLoader sources;
    private final FixedWords fixed;
    private final Map<Page, Template> compiled = new ConcurrentHashMap<>();

    PortalViews(Mustache.Compiler compiler, Mustache.TemplateLoader sources, FixedWords fixed) {
        this.compiler = compiler;
        this.sources = sources;
        this.fixed = fixed;
    }

    private record Page(String view, Language language) {}

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
     * @param model of {@link PortalPages#page}
     */
    public void write(String view, Map<String, ?> model, HttpServletResponse response)
            throws IOException {
        Language language = Language.ofCode((String) model.get("lang")).orElseThrow();
        Template template = compiled.computeIfAbsent(new Page(view, language), this::compile);
        // as a whole, so that a page that cannot be made is an error and not half a page
        byte[] page = template.execute(model).getBytes(StandardCharsets.UTF_8);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private Template compile(Page page) {
        return compiler.withLoader(name -> new StringReader(source(name, page.language())))
                .loadTemplate(page.view());
    }

    private String source(String name, Language language) throws Exception {
        try (Reader template = sources.getTemplate(name)) {
            return fixed.in(language, FileCopyUtils.copyToString(template));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
