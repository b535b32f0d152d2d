package vn.tram.stock.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
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
import vn.tram.staff.StaffId;
import vn.tram.stock.Temperatures.Part;
import vn.tram.stock.Temperatures.Reading;

/**
 * Tells by e-mail that a store was not read, or was too warm or too cold: its keepers each time,
 * PROVINCE and SUPERVISOR over it from the second lapse in seven days on. Once for a gap or a
 * reading and a recipient; found again under the store. Names the store and no person.
 */
@Component
class TemperatureNotices {

    /** Of one role; the rights of a whole country would make long lists of it. */
    static final int MOST_TOLD = 20;

    private final Notices notices;
    private final StaffContacts contacts;
    private final Messages messages;
    private final String url;

    TemperatureNotices(
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
     * @param repeated those above are told as well
     */
    void gap(Store store, LocalDate day, Part part, boolean repeated) {
        tell(
                store,
                NoticeTemplate.TEMPERATURE_GAP,
                day + "-" + part,
                told(store, repeated, contact -> true),
                locale -> Map.of("store", name(store, locale), "when", when(day, part, locale)));
    }

    /** Whoever read it knows. */
    void outOfRange(Store store, Reading reading, StaffId reader, boolean repeated) {
        tell(
                store,
                NoticeTemplate.TEMPERATURE_OUT,
                reading.id().toString(),
                told(store, repeated, contact -> !contact.id().equals(reader)),
                locale ->
                        Map.of(
                                "store", name(store, locale),
                                "celsius", celsius(reading.celsius(), locale),
                                "when", when(reading.day(), reading.part(), locale)));
    }

    private interface Arguments {
        Map<String, String> in(Locale locale);
    }

    private Stream<StaffContact> told(
            Store store, boolean repeated, Predicate<StaffContact> needsTelling) {
        CasePlace place = place(store);
        Stream<Role> roles =
                repeated
                        ? Stream.of(StoreAccess.keeper(store), Role.PROVINCE, Role.SUPERVISOR)
                        : Stream.of(StoreAccess.keeper(store));
        return roles.distinct()
                .flatMap(role -> contacts.holding(role, place, MOST_TOLD).stream())
                .filter(needsTelling)
                .distinct();
    }

    /** A unit's own store stands at its unit: rights below it do not reach it. */
    private static CasePlace place(Store store) {
        return new CasePlace(store.place(), store.district(), store.province(), store.facility());
    }

    private void tell(
            Store store,
            NoticeTemplate template,
            String fact,
            Stream<StaffContact> told,
            Arguments arguments) {
        List<NewNotice> all =
                told.map(
                                contact -> {
                                    Language language =
                                            Language.of(Locale.forLanguageTag(contact.language()));
                                    Map<String, String> values =
                                            new LinkedHashMap<>(arguments.in(language.locale()));
                                    values.put(NoticeTemplate.LINK, link(store));
                                    String key =
                                            String.join(
                                                    "/",
                                                    template.code(),
                                                    store.id().toString(),
                                                    fact,
                                                    contact.id().value().toString());
                                    return NewNotice.email(
                                                    key,
                                                    contact.email(),
                                                    template,
                                                    language,
                                                    values)
                                            .inCase(store.id());
                                })
                        .toList();
        notices.sendAll(all);
    }

    private String name(Store store, Locale locale) {
        return store.unit().isPresent()
                ? messages.text(locale, "stock.store.unit", store.name())
                : store.name();
    }

    private String when(LocalDate day, Part part, Locale locale) {
        return messages.text(
                locale, "stock.temperature.when." + part, messages.formats().date(day));
    }

    private String celsius(BigDecimal value, Locale locale) {
        String digits = messages.formats().decimal(value.abs(), 1);
        return messages.text(
                locale, "stock.celsius", value.signum() < 0 ? "\u2212" + digits : digits);
    }

    /** Empty where the installation does not know its own address. */
    private String link(Store store) {
        return url.isEmpty() ? "" : url + "/stock/temperatures?store=" + store.id();
    }
}
