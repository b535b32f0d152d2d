package vn.tram.safety.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tram.kernel.EmailAddress;
import vn.tram.notices.NewNotice;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.Notices;
import vn.tram.safety.CouncilMembers.Member;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;
import vn.tram.staff.StaffContact;
import vn.tram.staff.StaffContacts;

/**
 * Invites the members of a council by e-mail, to their own address or that of their account. Who
 * has neither gets the printed invitation. When and where, and the case's code; never a person.
 */
@Component
class CouncilInvitations {

    private static final String VIETNAMESE = "vi";

    private final Notices notices;
    private final StaffContacts contacts;
    private final Messages messages;
    private final String url;

    CouncilInvitations(
            Notices notices,
            StaffContacts contacts,
            Messages messages,
            @Value("${tram.url:}") String url) {
        this.notices = notices;
        this.contacts = contacts;
        this.messages = messages;
        this.url = url.replaceFirst("/+$", "");
    }

    void send(
            AdverseEvent event, UUID meeting, Instant meetsAt, String place, List<Member> invited) {
        notices.sendAll(
                invited.stream()
                        .flatMap(
                                member ->
                                        address(member).stream()
                                                .map(
                                                        to ->
                                                                notice(
                                                                        event, meeting, meetsAt,
                                                                        place, member, to)))
                        .toList());
    }

    private record Address(EmailAddress email, String language) {}

    private Optional<Address> address(Member member) {
        Optional<Address> own = member.email().map(email -> new Address(email, VIETNAMESE));
        Optional<StaffContact> account = member.staff().flatMap(contacts::of);
        return Stream.of(own, account.map(each -> new Address(each.email(), each.language())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private NewNotice notice(
            AdverseEvent event,
            UUID meeting,
            Instant meetsAt,
            String place,
            Member member,
            Address to) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("code", event.code());
        arguments.put("when", messages.formats().dateTime(meetsAt));
        arguments.put("place", place);
        arguments.put(
                NoticeTemplate.LINK,
                url.isEmpty() || member.staff().isEmpty() ? "" : url + "/safety/" + event.code());
        NoticeTemplate template = NoticeTemplate.COUNCIL_INVITATION;
        String key = String.join("/", template.code(), meeting.toString(), member.id().toString());
        return NewNotice.email(
                        key,
                        to.email(),
                        template,
                        Language.of(Locale.forLanguageTag(to.language())),
                        arguments)
                .inCase(event.id().value());
    }
}
