package vn.tram.staff.ui;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Refusal;

/**
 * The words of the log-in pages, from {@code i18n/staff_*.properties}. The shell's messages read
 * the same files, but the shell stands on top of this capability and cannot be asked from here.
 */
@Component
class LoginWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<PageLanguage, ResourceBundle> words =
            Stream.of(PageLanguage.values())
                    .collect(Collectors.toMap(Function.identity(), LoginWords::load));

    private static ResourceBundle load(PageLanguage language) {
        return ResourceBundle.getBundle(
                "i18n.staff", Locale.forLanguageTag(language.code()), NO_FALLBACK);
    }

    String text(PageLanguage language, String key, Object... arguments) {
        return new MessageFormat(
                        words.get(language).getString(key), Locale.forLanguageTag(language.code()))
                .format(arguments);
    }

    String refusal(PageLanguage language, Refusal refusal) {
        return text(language, "refusal." + refusal.code(), refusal.arguments().toArray());
    }

    /** A pause as people say it, rounded up: nobody shall come back too early. */
    String pause(PageLanguage language, Duration pause) {
        long seconds = Math.max(1, (pause.toMillis() + 999) / 1000);
        if (seconds <= 90) {
            return text(language, "staff.pause.seconds", seconds);
        }
        return text(language, "staff.pause.minutes", (seconds + 59) / 60);
    }
}
