package vn.tram.shell;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Refusal;

/**
 * The words of all screens, in the reader's language. Patterns are {@link MessageFormat} patterns
 * ({@code {0}}, {@code {0,choice,…}}; an apostrophe is written twice) also where they take no
 * argument. Numbers, {@link LocalDate}s and {@link Instant}s among the arguments are written as
 * {@link Formats} does. A key without words reads {@code !key!} on the screen and is logged once.
 */
@Component
public class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final MessageFiles files = new MessageFiles();
    private final Formats formats = new Formats();
    private final Map<Pattern, Wording> wordings = new ConcurrentHashMap<>();
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    private record Pattern(Language language, String words) {}

    public String text(String key, Object... arguments) {
        return text(locale(), key, arguments);
    }

    public String text(Locale locale, String key, Object... arguments) {
        Language language = Language.of(locale);
        Optional<String> pattern = files.pattern(language, key);
        if (pattern.isEmpty()) {
            report(language, key);
            return "!" + key + "!";
        }
        Object[] readable =
                Arrays.stream(arguments)
                        .map(argument -> written(language.locale(), argument))
                        .toArray();
        return wordings.computeIfAbsent(
                        new Pattern(language, pattern.get()),
                        asked -> Wording.of(asked.words(), language.locale()))
                .with(readable);
    }

    /** The words of a refusal in the current language: the message {@code refusal.<code>}. */
    public String refusal(Refusal refusal) {
        return refusal(locale(), refusal);
    }

    public String refusal(Locale locale, Refusal refusal) {
        return text(locale, "refusal." + refusal.code(), refusal.arguments().toArray());
    }

    /** The title of the browser's tab: what the page is, then the product. */
    public String pageTitle(String page) {
        return text("shell.page-title", page);
    }

    public boolean has(String key) {
        return files.pattern(Language.current(), key).isPresent();
    }

    public Formats formats() {
        return formats;
    }

    public Locale locale() {
        return Language.current().locale();
    }

    private Object written(Locale locale, Object argument) {
        if (!(argument instanceof Temporal)) {
            return argument;
        }
        if (argument instanceof LocalDate date) {
            return formats.date(date);
        }
        return argument instanceof Instant instant ? formats.dateTime(instant) : argument;
    }

    private void report(Language language, String key) {
        if (reported.add(language.code() + "/" + key)) {
            LOG.error("no words in language {} for the message {}", language.code(), key);
        }
    }
}
