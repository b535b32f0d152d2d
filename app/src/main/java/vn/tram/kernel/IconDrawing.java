package vn.tram.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lucide's icons as inline SVG for plain pages, so that they take the text's colour and cost no
 * request.
 */
public final class IconDrawing {

    private static final String FOLDER = "/META-INF/resources/webjars/lucide-static/0.468.0/icons/";
    private static final Pattern DRAWING = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private IconDrawing() {}

    /**
     * @param name of a file in Lucide, from our own templates only
     * @throws IllegalArgumentException when there is no such icon
     */
    public static String svg(String name) {
        return KNOWN.computeIfAbsent(name, IconDrawing::load);
    }

    private static String load(String name) {
        try (InputStream in = IconDrawing.class.getResourceAsStream(FOLDER + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("no icon " + name);
            }
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
