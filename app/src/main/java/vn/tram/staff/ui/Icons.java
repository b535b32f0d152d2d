package vn.tram.staff.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lucide's icons as inline SVG, so that they take the text's colour and cost no request. */
@Component
class Icons {

    private static final String FOLDER = "META-INF/resources/webjars/lucide-static/0.468.0/icons/";
    private static final Pattern DRAWING = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);

    private final Map<String, String> read = new ConcurrentHashMap<>();

    /**
     * @param name of a file in Lucide, from our own templates only
     */
    String svg(String name) {
        return read.computeIfAbsent(name, Icons::load);
    }

    private static String load(String name) {
        try (InputStream in = new ClassPathResource(FOLDER + name + ".svg").getInputStream()) {
            Matcher drawing =
                    DRAWING.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!drawing.find()) {
                throw new IllegalStateException("no drawing in the icon " + name);
            }
            return "<svg class=\"ic\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
                    + drawing.group(1).strip()
                    + "</svg>";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
