package vn.tram.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All words of all capabilities: every {@code i18n/<name>_vi.properties} and {@code _en.properties}
 * on the class path, in UTF-8, merged by language. A key that two files claim stops the start,
 * because one of them would silently win.
 */
final class MessageFiles {

    private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

    MessageFiles() {
        for (Language language : Language.values()) {
            words.put(language, read(language));
        }
    }

    Optional<String> pattern(Language language, String key) {
        return Optional.ofNullable(words.get(language).get(key));
    }

    /** Key and pattern of everything in one language. */
    Map<String, String> all(Language language) {
        return Map.copyOf(words.get(language));
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> merged = new HashMap<>();
        try {
            String pattern = "classpath*:i18n/*_" + language.code() + ".properties";
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                load(file)
                        .forEach(
                                (key, value) -> {
                                    if (merged.put(key.toString(), value.toString()) != null) {
                                        throw new IllegalStateException(
                                                "two message files claim " + key + ": " + file);
                                    }
                                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return merged;
    }

    private static Properties load(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
