package vn.tram.sessions.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.doses.DoseCategory;
import vn.tram.forms.VietnameseDate;
import vn.tram.forms.lists.Letterhead;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.SessionView;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** How papers of a session write places, times and names. */
@Component
class PaperWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(WorkingCalendar.ZONE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(WorkingCalendar.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE", VIETNAMESE);

    private final Facilities facilities;
    private final AdministrativeUnits units;
    private final Products products;
    private final Clock clock;

    PaperWords(Facilities facilities, AdministrativeUnits units, Products products, Clock clock) {
        this.facilities = facilities;
        this.units = units;
        this.products = products;
        this.clock = clock;
    }

    String facility(SessionView session) {
        return facilities.byId(session.facility()).map(Facility::name).orElse("");
    }

    String product(SessionView session) {
        return products.byCode(session.product()).map(Product::name).orElse(session.product());
    }

    /** The commune of the session, on its day: {@code Xã Hạ Lang}. */
    String commune(SessionView session) {
        return units.at(session.place().commune(), session.heldOn())
                .map(AdministrativeUnit::name)
                .orElse(session.place().commune().value());
    }

    /** The place in its commune. */
    String whole(SessionView session) {
        String commune = commune(session);
        return session.placeName()
                + ", "
                + commune.substring(0, 1).toLowerCase(VIETNAMESE)
                + commune.substring(1);
    }

    Letterhead ofStation(SessionView session, Instant at) {
        return new Letterhead(
                "",
                facility(session).toUpperCase(VIETNAMESE),
                ReportWords.bare(commune(session)),
                dayInWords(at));
    }

    Letterhead ofCommune(SessionView session, Instant at) {
        return new Letterhead(
                "ỦY BAN NHÂN DÂN",
                commune(session).toUpperCase(VIETNAMESE),
                ReportWords.bare(commune(session)),
                dayInWords(at));
    }

    private static String dayInWords(Instant at) {
        return new VietnameseDate(LocalDate.ofInstant(at, WorkingCalendar.ZONE)).inWords();
    }

    Instant now() {
        return clock.instant();
    }

    static String hours(SessionView session) {
        return TIME.format(session.startsAt()) + "-" + TIME.format(session.endsAt());
    }

    static String time(SessionView session) {
        return hours(session) + ", ngày " + DAY.format(session.heldOn());
    }

    static String timeWithWeekday(SessionView session) {
        String name = WEEKDAY.format(session.heldOn());
        String weekday = name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
        return hours(session) + ", " + weekday + ", ngày " + DAY.format(session.heldOn());
    }

    static String clock(Instant at) {
        return TIME.format(at);
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String dose(DoseCategory category, int ordinal) {
        String name =
                category == DoseCategory.BASIC
                        ? "Cơ bản mũi "
                        : category == DoseCategory.ADDITIONAL ? "Bổ sung " : "Nhắc lại ";
        return name + ordinal;
    }
}
