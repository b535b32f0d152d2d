package vn.tram.forms;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Mustache templates of the resource folder {@code /forms}, each compiled once. A variable or a
 * section that the data does not have, or that is null where text is wanted, is an exception.
 */
final class Templates {

    private static final String FOLDER = "/forms/";

    private final Mustache.Compiler compiler =
            Mustache.compiler()
                    .withEscaper(new PrintableText())
                    .withCollector(new OptionalAware())
                    .withLoader(name -> new StringReader(resource(name + ".mustache")))
                    .strictSections(true)
                    .emptyStringIsFalse(true);

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    String render(String name, Object data) {
        return compiled.computeIfAbsent(name, this::compile).execute(data);
    }

    private Template compile(String name) {
        return compiler.compile(resource(name + ".mustache"));
    }

    static String resource(String path) {
        try (InputStream in = Templates.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no such resource: " + FOLDER + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A section over an {@code Optional} is written once when there is a value, and not at all
     * without one.
     */
    private static final class OptionalAware extends DefaultCollector {

        @Override
        public Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional
                    ? optional.stream().iterator()
                    : super.toIterator(value);
        }
    }
}
