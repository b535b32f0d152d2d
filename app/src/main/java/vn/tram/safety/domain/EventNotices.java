package vn.tram.safety.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tram.notices.NewNotice;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.Notices;
import vn.tram.safety.Recipient;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;
import vn.tram.staff.CasePlace;
import vn.tram.staff.StaffContact;
import vn.tram.staff.StaffContacts;

/**
 * Tells by e-mail those who must know of a serious event, by the rule of its date. With the case's
 * code, the time and a link; never with a person's name or what happened to them.
 */
@Component
class EventNotices {

    /** Of one role; the rights of a whole country would make long lists of it. */
    static final int MOST_TOLD = 20;

    private final Notices notices;
    private final StaffContacts contacts;
    private final Messages messages;
    private final String url;

    EventNotices(
            Notices notices,
            StaffContacts contacts,
            Messages messages,
            @Value("${tram.url:}") String url) {
        this.notices = notices;
        this.contacts = contacts;
        this.messages = messages;
        this.url = url.replaceFirst("/+$", "");
    }

    /**
     * @param fact what is told, in ASCII: the same fact is told once to each
     * @param at when it happened
     */
    void tell(
            AdverseEvent event,
            NoticeTemplate template,
            String fact,
            Instant at,
            Collection<Recipient> recipients) {
        CasePlace place = event.place();
        List<NewNotice> all =
                recipients.stream()
                        .map(Recipient::role)
                        .distinct()
                        .flatMap(role -> contacts.holding(role, place, MOST_TOLD).stream())
                        .distinct()
                        .map(contact -> notice(event, template, fact, at, contact))
                        .toList();
        notices.sendAll(all);
    }

    private NewNotice notice(
            AdverseEvent event,
            NoticeTemplate template,
            String fact,
            Instant at,
            StaffContact contact) {
        UUID id = event.id().value();
        Language language = Language.of(Locale.forLanguageTag(contact.language()));
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("code", event.code());
        arguments.put("when", messages.formats().dateTime(at));
        arguments.put(NoticeTemplate.LINK, url.isEmpty() ? "" : url + "/safety/" + event.code());
        String key =
                String.join(
                        "/", template.code(), id.toString(), fact, contact.id().value().toString());
        return NewNotice.email(key, contact.email(), template, language, arguments).inCase(id);
    }
}
