package vn.tram.portal.frame;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.tram.kernel.AssetAddress;
import vn.tram.kernel.IconDrawing;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;

/**
 * What of a template is the same for everybody who reads a language: words, icons, addresses of
 * files. It is written into the template before that is compiled; a name that is itself made of a
 * page's data is looked up when the page is.
 */
@Component
class FixedWords {

    private static final Pattern FIXED =
            Pattern.compile("\\{\\{#(t|svg|file)}}([A-Za-z0-9._/-]+)\\{\\{/\\1}}");

    private final Messages messages;

    FixedWords(Messages messages) {
        this.messages = messages;
    }

    /** The template with everything in it that its language alone decides. */
    String in(Language language, String template) {
        return FIXED.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(fixed(language, found)));
    }

    private String fixed(Language language, MatchResult found) {
        String text =
                switch (found.group(1)) {
                    case "t" -> words(language, found.group(2));
                    case "svg" -> IconDrawing.svg(found.group(2));
                    default -> AssetAddress.of(found.group(2));
                };
        if (text.contains("{{")) {
            throw new IllegalStateException("read as a template: " + found.group(2));
        }
        return text;
    }

    /** The message, as HTML has it. */
    String words(Language language, String key) {
        return HtmlUtils.htmlEscape(messages.text(language.locale(), key), "UTF-8");
    }
}
