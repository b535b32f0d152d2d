package vn.tram.notices.domain;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.gateway.Outgoing;
import vn.tram.shell.Messages;

/** Makes the words of a notice out of its template and its arguments. */
@Component
class Wording {

    private final Messages messages;

    Wording(Messages messages) {
        this.messages = messages;
    }

    Outgoing of(StoredNotice notice) {
        Locale locale = notice.language().locale();
        NoticeTemplate template = notice.template();
        Object[] values = template.arguments().stream().map(notice.arguments()::get).toArray();
        String key = "notice." + template.code();
        if (notice.channel() == NoticeChannel.SMS) {
            return new Outgoing(
                    notice.id(),
                    notice.recipient(),
                    "",
                    messages.text(locale, key + ".sms", values));
        }
        String body =
                messages.text(locale, key + ".body", values)
                        + link(locale, notice.arguments())
                        + messages.text(locale, "notice.footer");
        return new Outgoing(
                notice.id(),
                notice.recipient(),
                oneLine(messages.text(locale, key + ".subject", values)),
                body);
    }

    /** A line break in what somebody typed must not begin another header of the e-mail. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private String link(Locale locale, Map<String, String> arguments) {
        String link = arguments.getOrDefault(NoticeTemplate.LINK, "");
        return link.isEmpty() ? "" : messages.text(locale, "notice.link", link);
    }
}
