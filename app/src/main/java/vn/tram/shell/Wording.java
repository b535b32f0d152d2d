package vn.tram.shell;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A pattern that was read once. Most have no places for arguments and are the same text each time;
 * the others are copied, since a format is not safe for two threads.
 */
record Wording(Optional<String> text, MessageFormat format) {

    static Wording of(String pattern, Locale locale) {
        MessageFormat format = new MessageFormat(pattern, locale);
        return new Wording(
                format.getFormats().length == 0
                        ? Optional.of(format.format(new Object[0]))
                        : Optional.empty(),
                format);
    }

    String with(Object[] arguments) {
        return text.orElseGet(() -> ((MessageFormat) format.clone()).format(arguments));
    }
}
