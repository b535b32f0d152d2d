package vn.tram.certificates.papers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.certificates.papers.PaperSource.Given;
import vn.tram.certificates.papers.PaperSource.Person;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.forms.certificates.VaccinePassport.Both;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** How papers of a certificate write places, days and vaccines. */
@Component
class CertificatePaperWords {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu").withZone(ZONE);

    private final AdministrativeUnits units;
    private final Facilities facilities;
    private final Products products;
    private final Clock clock;

    CertificatePaperWords(
            AdministrativeUnits units, Facilities facilities, Products products, Clock clock) {
        this.units = units;
        this.facilities = facilities;
        this.products = products;
        this.clock = clock;
    }

    /** Street, hamlet, commune and province, as far as they are known. */
    String address(Person person) {
        Stream<String> above =
                units
                        .ancestry(person.commune(), LocalDate.ofInstant(clock.instant(), ZONE))
                        .stream()
                        .map(AdministrativeUnit::name);
        return Stream.concat(Stream.of(person.addressLine(), person.hamlet()), above)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Where a dose was given; empty where nobody knows. */
    String place(Given dose) {
        return dose.facility()
                .flatMap(facilities::byId)
                .map(Facility::name)
                .or(dose::placeText)
                .orElse("");
    }

    String product(Given dose) {
        return products.byCode(dose.product()).map(Product::name).orElse(dose.product());
    }

    String maker(Given dose) {
        return products.byCode(dose.product()).map(Product::manufacturer).orElse("");
    }

    Both kind(Given dose) {
        return products.byCode(dose.product())
                .map(Product::platform)
                .map(
                        platform ->
                                switch (platform) {
                                    case MRNA ->
                                            new Both(
                                                    "Vắc xin mRNA phòng SARS-CoV-2",
                                                    "SARS-CoV-2 mRNA vaccine");
                                    case VECTOR ->
                                            new Both(
                                                    "Vắc xin véc tơ vi rút phòng SARS-CoV-2",
                                                    "SARS-CoV-2 viral vector vaccine");
                                    case INACTIVATED ->
                                            new Both(
                                                    "Vắc xin bất hoạt phòng SARS-CoV-2",
                                                    "SARS-CoV-2 inactivated vaccine");
                                    case PROTEIN ->
                                            new Both(
                                                    "Vắc xin tiểu đơn vị protein phòng SARS-CoV-2",
                                                    "SARS-CoV-2 protein subunit vaccine");
                                })
                .orElseGet(() -> new Both("Vắc xin phòng SARS-CoV-2", "SARS-CoV-2 vaccine"));
    }

    /**
     * @param code two letters of ISO 3166-1
     */
    static Both country(String code) {
        Locale country = new Locale.Builder().setRegion(code).build();
        return new Both(
                country.getDisplayCountry(VIETNAMESE), country.getDisplayCountry(Locale.ENGLISH));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant at) {
        return DAY.format(LocalDate.ofInstant(at, ZONE));
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
