package vn.tram.safety.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.forms.VietnameseDate;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.safety.CouncilMinutes.Fact;
import vn.tram.people.PersonId;
import vn.tram.people.PersonSearch;
import vn.tram.people.PersonView;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.safety.EventView;
import vn.tram.safety.NewReport.Patient;
import vn.tram.safety.ReportView;
import vn.tram.shell.Messages;
import vn.tram.staff.Actor;
import vn.tram.stock.LotView;
import vn.tram.stock.Lots;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** What the papers of a case say of the event, the person and who issues them. In Vietnamese. */
@Component
class PaperFacts {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm, 'ngày' dd/MM/yyyy").withZone(WorkingCalendar.ZONE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private final AdministrativeUnits units;
    private final Facilities facilities;
    private final Products products;
    private final Lots lots;
    private final PersonSearch people;
    private final EventReports reports;
    private final Messages messages;

    PaperFacts(
            AdministrativeUnits units,
            Facilities facilities,
            Products products,
            Lots lots,
            PersonSearch people,
            EventReports reports,
            Messages messages) {
        this.units = units;
        this.facilities = facilities;
        this.products = products;
        this.lots = lots;
        this.people = people;
        this.reports = reports;
        this.messages = messages;
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** The department of health of the province, on a day. */
    Letterhead head(AdverseEvent event, Instant at) {
        LocalDate day = StoredTime.day(at);
        String province =
                event.place()
                        .province()
                        .flatMap(code -> units.at(code, day))
                        .map(AdministrativeUnit::name)
                        .orElse("");
        return new Letterhead(
                ("Ủy ban nhân dân " + province).toUpperCase(VIETNAMESE),
                "SỞ Y TẾ",
                province.replaceFirst("^(Tỉnh|Thành phố) ", ""),
                new VietnameseDate(day).inWords());
    }

    /** The event without the person: what, after which vaccine, when and where it was given. */
    String event(AdverseEvent event) {
        EventView view = event.view();
        String vaccine = product(view).map(name -> "sau tiêm " + name).orElse("sau tiêm chủng");
        String day = view.vaccinatedAt().map(at -> " ngày " + DAY.format(at)).orElse("");
        String place =
                view.place()
                        .facility()
                        .filter(known -> view.dose().isPresent())
                        .flatMap(facilities::byId)
                        .map(Facility::name)
                        .map(name -> " tại " + name)
                        .orElse("");
        return vaccine + day + place;
    }

    private Optional<String> product(EventView view) {
        return view.product().flatMap(products::byCode).map(Product::name);
    }

    /** Who it was, as the record of people or the reports say. */
    Person person(AdverseEvent event, Actor actor) {
        return event.person()
                .map(PersonId::new)
                .flatMap(id -> people.open(id, actor))
                .map(PaperFacts::person)
                .or(() -> told(event))
                .orElse(new Person("Chưa xác định được", "", ""));
    }

    /** A name with what is known of birth and home. */
    record Person(String name, String birth, String home) {
        String inWords() {
            return List.of(name, birth.isEmpty() ? "" : "sinh " + birth, home).stream()
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    private static Person person(PersonView view) {
        String home =
                List.of(view.addressLine(), view.hamlet(), view.communeName()).stream()
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(", "));
        return new Person(view.name(), view.birthDate(), home);
    }

    private Optional<Person> told(AdverseEvent event) {
        return reports.of(event.id().value()).stream()
                .map(ReportView::patient)
                .flatMap(Optional::stream)
                .findFirst()
                .map((Patient told) -> new Person(told.name(), told.birth(), told.address()));
    }

    /** Vaccine, lot, times, severity and state. */
    List<Fact> facts(AdverseEvent event) {
        EventView view = event.view();
        List<Fact> facts = new ArrayList<>();
        product(view).ifPresent(name -> facts.add(new Fact("Vắc xin", name)));
        view.lot()
                .flatMap(lots::byId)
                .map(PaperFacts::lot)
                .or(view::lotText)
                .ifPresent(lot -> facts.add(new Fact("Số lô, hạn dùng", lot)));
        view.vaccinatedAt().ifPresent(at -> facts.add(new Fact("Tiêm lúc", moment(at))));
        facts.add(new Fact("Khởi phát lúc", moment(view.eventAt())));
        facts.add(new Fact("Ghi nhận lúc", moment(view.recordedAt())));
        facts.add(new Fact("Mức độ", words("national." + view.national().name())));
        facts.add(new Fact("Tình trạng", words("patient." + view.patientState().name())));
        return facts;
    }

    private static String lot(LotView lot) {
        return lot.number()
                + ", HSD "
                + lot.expiresOn().format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    /** Words that screens say as well. */
    String words(String key, Object... arguments) {
        return messages.text(VIETNAMESE, "safety-page." + key, arguments);
    }
}
