package vn.tram.stock.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tram.notices.NewNotice;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.Notices;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Role;
import vn.tram.staff.StaffContact;
import vn.tram.staff.StaffContacts;
import vn.tram.stock.LotSuspensions.Paper;
import vn.tram.stock.LotView;
import vn.tram.stock.domain.SuspensionStore.Suspension;

/**
 * Tells by e-mail what was decided about a lot: the keepers of every store of the province that has
 * some of it or is to get some, and PROVINCE and SUPERVISOR over it. Once for each decision and
 * recipient; found again under the lot.
 */
@Component
class SuspensionNotices {

    /** Of one role and place. */
    private static final int MOST_TOLD = 20;

    private final Notices notices;
    private final StaffContacts contacts;
    private final StoreRows stores;
    private final Messages messages;
    private final String url;

    SuspensionNotices(
            Notices notices,
            StaffContacts contacts,
            StoreRows stores,
            Messages messages,
            @Value("${tram.url:}") String url) {
        this.notices = notices;
        this.contacts = contacts;
        this.stores = stores;
        this.messages = messages;
        this.url = url.replaceFirst("/+$", "");
    }

    void tell(Suspension suspension, LotView lot, NoticeTemplate template, Paper decision) {
        List<NewNotice> all =
                Stream.concat(keepers(suspension), above(suspension))
                        .distinct()
                        .map(contact -> notice(suspension, lot, template, decision, contact))
                        .toList();
        notices.sendAll(all);
    }

    private Stream<StaffContact> keepers(Suspension suspension) {
        return stores.having(suspension.lot().value(), suspension.province()).stream()
                .flatMap(
                        store ->
                                contacts
                                        .holding(
                                                StoreAccess.keeper(store),
                                                new CasePlace(
                                                        store.place(),
                                                        store.district(),
                                                        store.province(),
                                                        store.facility()),
                                                MOST_TOLD)
                                        .stream());
    }

    private Stream<StaffContact> above(Suspension suspension) {
        CasePlace province = CasePlace.of(suspension.province(), suspension.province());
        return Stream.of(Role.PROVINCE, Role.SUPERVISOR)
                .flatMap(role -> contacts.holding(role, province, MOST_TOLD).stream());
    }

    private NewNotice notice(
            Suspension suspension,
            LotView lot,
            NoticeTemplate template,
            Paper decision,
            StaffContact contact) {
        Language language = Language.of(Locale.forLanguageTag(contact.language()));
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("lot", lot.number());
        arguments.put("product", lot.product().name());
        arguments.put("decision", decision.number());
        arguments.put("date", messages.formats().date(decision.on()));
        arguments.put(
                NoticeTemplate.LINK, url.isEmpty() ? "" : url + "/stock/lot/" + lot.id().value());
        String key =
                String.join(
                        "/",
                        template.code(),
                        suspension.id().toString(),
                        contact.id().value().toString());
        return NewNotice.email(key, contact.email(), template, language, arguments)
                .inCase(lot.id().value());
    }
}
