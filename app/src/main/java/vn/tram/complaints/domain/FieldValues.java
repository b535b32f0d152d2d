package vn.tram.complaints.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintsRefusal;
import vn.tram.complaints.ComplaintsRefusal.ByReason;
import vn.tram.complaints.ComplaintsRefusal.Faulty;
import vn.tram.complaints.RejectionReason;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.doses.DoseChange;
import vn.tram.doses.DoseView;
import vn.tram.doses.DosesRefusal;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Parsed;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.Sex;
import vn.tram.kernel.ValueProblem;
import vn.tram.people.PersonChange;
import vn.tram.people.PersonCorrections.Identified;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** The values of fields: from what was typed to the form in which they are kept, and back. */
@Component
class FieldValues {

    private final Products products;
    private final Facilities facilities;

    FieldValues(Products products, Facilities facilities) {
        this.products = products;
        this.facilities = facilities;
    }

    /**
     * @param today no date lies after it
     * @param recorded what the record says, which is no fault whatever it is
     */
    Outcome<Map<ClaimField, String>> read(
            Map<ClaimField, String> typed, Map<ClaimField, String> recorded, LocalDate today) {
        Map<ClaimField, String> values = new EnumMap<>(ClaimField.class);
        for (Map.Entry<ClaimField, String> each : typed.entrySet()) {
            Outcome<String> value =
                    read(each.getKey(), each.getValue(), recorded.get(each.getKey()), today);
            if (value instanceof Outcome.Refused<String> refused) {
                return Outcome.refused(refused.refusal());
            }
            values.put(each.getKey(), value.value());
        }
        return Outcome.done(values);
    }

    private Outcome<String> read(ClaimField field, String typed, String recorded, LocalDate today) {
        return switch (field) {
            case NAME -> name(typed, recorded);
            case BIRTH_DATE -> of(field, BirthDate.parse(typed, today), FieldValues::text);
            case SEX -> of(field, Sex.parse(typed), Enum::name);
            case ID_NUMBER -> of(field, NationalId.parse(typed), NationalId::value);
            case GIVEN_ON -> day(typed, today);
            case PRODUCT -> product(typed);
            case LOT, PLACE -> words(field, typed);
        };
    }

    /** A name without its marks would be rejected for the listed reason: said at once. */
    static Outcome<String> name(String typed, String recorded) {
        Parsed<PersonName> name = PersonName.parse(typed);
        boolean withoutMarks =
                name.asOptional()
                        .filter(PersonName::lacksDiacritics)
                        .filter(value -> !value.value().equals(recorded))
                        .isPresent();
        return withoutMarks
                ? Outcome.refused(new ByReason(RejectionReason.NAME_WITHOUT_MARKS))
                : of(ClaimField.NAME, name, PersonName::value);
    }

    private static <T> Outcome<String> of(
            ClaimField field, Parsed<T> value, Function<? super T, String> keep) {
        Optional<ComplaintsRefusal> fault =
                value.whatIsWrong().map(problem -> new Faulty(field.code(), problem));
        return fault.<Outcome<String>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(keep.apply(value.asOptional().orElseThrow())));
    }

    /** By the rules of birth dates, to the day: they read every way in which people write one. */
    private static Outcome<String> day(String typed, LocalDate today) {
        Parsed<BirthDate> read = BirthDate.parse(typed, today);
        boolean toTheDay =
                read.asOptional()
                        .filter(date -> date.precision() == BirthDate.Precision.YMD)
                        .isPresent();
        if (read.asOptional().isPresent() && !toTheDay) {
            return Outcome.refused(
                    new Faulty(
                            ClaimField.GIVEN_ON.code(),
                            ValueProblem.of(ValueProblem.Kind.DATE_FORM)));
        }
        return of(ClaimField.GIVEN_ON, read, date -> date.storedDate().toString());
    }

    /** By its code, or by its name as people write it. */
    private Outcome<String> product(String typed) {
        String text = CleanText.of(typed);
        String key = SearchKey.of(text);
        List<String> fitting =
                products.all().stream()
                        .filter(
                                product ->
                                        product.code().equals(text)
                                                || SearchKey.of(product.name()).equals(key)
                                                || SearchKey.of(product.code()).equals(key))
                        .map(Product::code)
                        .toList();
        return fitting.size() == 1
                ? Outcome.done(fitting.get(0))
                : Outcome.refused(DosesRefusal.Plain.PRODUCT_UNKNOWN);
    }

    private static Outcome<String> words(ClaimField field, String typed) {
        String text = CleanText.of(typed);
        if (text.isEmpty()) {
            return Outcome.refused(
                    new Faulty(field.code(), ValueProblem.of(ValueProblem.Kind.EMPTY)));
        }
        return text.length() > ClaimField.MOST
                ? Outcome.refused(
                        new Faulty(
                                field.code(),
                                ValueProblem.of(ValueProblem.Kind.TOO_LONG, ClaimField.MOST)))
                : Outcome.done(text);
    }

    /** As much of a birth date as is known, in ISO 8601. */
    static String text(BirthDate birth) {
        LocalDate day = birth.storedDate();
        return switch (birth.precision()) {
            case Y -> "%04d".formatted(day.getYear());
            case YM -> "%04d-%02d".formatted(day.getYear(), day.getMonthValue());
            case YMD -> day.toString();
        };
    }

    static BirthDate birth(String kept) {
        try {
            return switch (kept.length()) {
                case 4 -> BirthDate.ofYear(Integer.parseInt(kept));
                case 7 ->
                        BirthDate.ofMonth(
                                Integer.parseInt(kept.substring(0, 4)),
                                Integer.parseInt(kept.substring(5)));
                default -> BirthDate.ofDay(LocalDate.parse(kept));
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new IllegalArgumentException("not kept as a birth date", e);
        }
    }

    static Map<ClaimField, String> of(Identified person) {
        Map<ClaimField, String> values = new EnumMap<>(ClaimField.class);
        values.put(ClaimField.NAME, person.name());
        values.put(ClaimField.BIRTH_DATE, text(person.birth()));
        values.put(ClaimField.SEX, person.sex().name());
        person.idNumber().ifPresent(number -> values.put(ClaimField.ID_NUMBER, number.value()));
        return values;
    }

    /**
     * @param place name of the facility, or as on the paper
     */
    static Map<ClaimField, String> of(DoseView dose, Optional<String> place) {
        Map<ClaimField, String> values = new EnumMap<>(ClaimField.class);
        values.put(ClaimField.PRODUCT, dose.product());
        values.put(ClaimField.GIVEN_ON, dose.givenOn().toString());
        dose.lotNumber().ifPresent(lot -> values.put(ClaimField.LOT, lot));
        place.ifPresent(name -> values.put(ClaimField.PLACE, name));
        return values;
    }

    static PersonChange person(Map<ClaimField, String> becomes) {
        return new PersonChange(
                Optional.ofNullable(becomes.get(ClaimField.NAME)).map(PersonName::new),
                Optional.ofNullable(becomes.get(ClaimField.BIRTH_DATE)).map(FieldValues::birth),
                Optional.ofNullable(becomes.get(ClaimField.SEX)).map(Sex::valueOf),
                Optional.ofNullable(becomes.get(ClaimField.ID_NUMBER))
                        .flatMap(number -> NationalId.parse(number).asOptional()));
    }

    /** A place that is the code of a facility means that one; anything else is words. */
    DoseChange dose(Map<ClaimField, String> becomes) {
        Optional<String> place = Optional.ofNullable(becomes.get(ClaimField.PLACE));
        Optional<UUID> facility = place.flatMap(facilities::byCode).map(Facility::id);
        return new DoseChange(
                Optional.ofNullable(becomes.get(ClaimField.PRODUCT)),
                Optional.ofNullable(becomes.get(ClaimField.GIVEN_ON)).map(LocalDate::parse),
                Optional.ofNullable(becomes.get(ClaimField.LOT)),
                facility,
                facility.isPresent() ? Optional.empty() : place);
    }
}
