package vn.tram.safety.surveillance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.tram.kernel.Sex;
import vn.tram.kernel.UnitCode;
import vn.tram.safety.PatientState;

/**
 * What a line list is narrowed to. As text it is the query of an address: days and codes, nothing
 * of a person, so that it can be kept, shared and written into the audit record.
 *
 * @param basis what the period counts by
 * @param from first day in Viet Nam
 * @param until last day
 * @param product code
 * @param lot number
 * @param facility code
 */
public record CaseFilter(
        Basis basis,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> product,
        Optional<String> lot,
        Optional<String> facility,
        Optional<UnitCode> unit,
        Optional<Severity> severity,
        Optional<Stage> stage,
        Optional<PatientState> outcome,
        Optional<AgeBand> age,
        Optional<Sex> sex,
        Optional<OnsetInterval> interval) {

    /** What a period counts by. */
    public enum Basis {
        /** The day on which the event began. */
        ONSET,
        /** The day of the first report. */
        RECORDED
    }

    public static final CaseFilter ALL = read(Map.of());

    private static final Pattern PRODUCT = Pattern.compile("[A-Z0-9-]{1,20}");
    private static final Pattern FACILITY = Pattern.compile("[A-Z0-9.-]{1,20}");
    private static final Pattern LOT = Pattern.compile("[A-Za-z0-9./_-]{1,40}");

    /** What cannot be read counts as not given. */
    public static CaseFilter read(Map<String, String> query) {
        return new CaseFilter(
                one(query, "by", Basis::valueOf).orElse(Basis.ONSET),
                one(query, "from", CaseFilter::day),
                one(query, "until", CaseFilter::day),
                code(query, "product", PRODUCT),
                code(query, "lot", LOT),
                code(query, "facility", FACILITY),
                one(query, "unit", UnitCode::of),
                one(query, "severity", Severity::valueOf),
                one(query, "stage", Stage::valueOf),
                one(query, "outcome", PatientState::valueOf),
                one(query, "age", AgeBand::valueOf),
                one(query, "sex", Sex::valueOf),
                one(query, "interval", OnsetInterval::valueOf));
    }

    /**
     * The same filter in the words of {@link #read}, in one order; nothing where nothing is set.
     */
    public Map<String, String> written() {
        Map<String, String> query = new LinkedHashMap<>();
        if (basis == Basis.RECORDED) {
            query.put("by", basis.name());
        }
        put(query, "from", from);
        put(query, "until", until);
        put(query, "product", product);
        put(query, "lot", lot);
        put(query, "facility", facility);
        put(query, "unit", unit);
        put(query, "severity", severity);
        put(query, "stage", stage);
        put(query, "outcome", outcome);
        put(query, "age", age);
        put(query, "sex", sex);
        put(query, "interval", interval);
        return query;
    }

    /** The same filter over another period. */
    public CaseFilter over(Basis by, LocalDate first, LocalDate last) {
        return new CaseFilter(
                by,
                Optional.of(first),
                Optional.of(last),
                product,
                lot,
                facility,
                unit,
                severity,
                stage,
                outcome,
                age,
                sex,
                interval);
    }

    /** Nothing but the unit: what a list that is sent may be narrowed to. */
    public CaseFilter placeOnly() {
        return read(unit.map(code -> Map.of("unit", code.value())).orElse(Map.of()));
    }

    /** The same filter without what is not serious. */
    public CaseFilter serious() {
        Severity grave =
                severity.filter(Severity.SERIOUS_ACCIDENT::equals).orElse(Severity.SERIOUS);
        return new CaseFilter(
                basis,
                from,
                until,
                product,
                lot,
                facility,
                unit,
                Optional.of(grave),
                stage,
                outcome,
                age,
                sex,
                interval);
    }

    private static void put(Map<String, String> query, String name, Optional<?> value) {
        value.ifPresent(
                each -> query.put(name, each instanceof Enum<?> e ? e.name() : each.toString()));
    }

    private static Optional<String> code(Map<String, String> query, String name, Pattern shape) {
        return one(query, name, text -> text).filter(text -> shape.matcher(text).matches());
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1900 || day.getYear() > 9000) {
            throw new DateTimeException("no day of ours");
        }
        return day;
    }

    private static <T> Optional<T> one(
            Map<String, String> query, String name, Function<String, T> read) {
        String text = query.getOrDefault(name, "").strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(read.apply(text));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
