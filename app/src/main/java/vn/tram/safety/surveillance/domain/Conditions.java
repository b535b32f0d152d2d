package vn.tram.safety.surveillance.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tram.kernel.Sex;
import vn.tram.kernel.UnitCode;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.safety.surveillance.AgeBand;
import vn.tram.safety.surveillance.CaseFilter;
import vn.tram.safety.surveillance.CaseFilter.Basis;
import vn.tram.safety.surveillance.OnsetInterval;
import vn.tram.safety.surveillance.Severity;
import vn.tram.safety.surveillance.Stage;
import vn.tram.safety.surveillance.domain.ReadScope.Part;

/**
 * A filter as conditions on {@code t}, a table of cases or of doses, with {@code p}, the person.
 * Only what is set becomes a condition, so that the server can choose an index by it.
 */
final class Conditions {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Conditions(Part scope) {
        all.add(scope.condition());
        parameters.putAll(scope.parameters());
    }

    static Conditions cases(CaseFilter filter, Part scope) {
        Conditions of = new Conditions(scope);
        of.place(filter);
        of.period(filter);
        of.vaccine(filter);
        filter.lot().ifPresent(lot -> of.add(CaseSql.LOT, "lot", lot));
        filter.severity().ifPresent(of::severity);
        filter.stage().ifPresent(of::stage);
        filter.outcome()
                .ifPresent(state -> of.add("t.patient_state = :outcome", "outcome", state.name()));
        filter.age().ifPresent(band -> of.age(CaseSql.AGE, band));
        filter.sex().ifPresent(of::sex);
        filter.interval().ifPresent(of::interval);
        return of;
    }

    /** Doses in whose period and place the events are seen; what is of an event does not narrow. */
    static Conditions doses(CaseFilter filter, Part scope) {
        Conditions of = new Conditions(scope);
        of.add("t.live = 1");
        of.place(filter);
        filter.from().ifPresent(day -> of.add("t.given_on >= :from", "from", day));
        filter.until().ifPresent(day -> of.add("t.given_on <= :until", "until", day));
        of.vaccine(filter);
        filter.lot().ifPresent(lot -> of.add(DoseSql.LOT, "lot", lot));
        filter.age().ifPresent(band -> of.age(DoseSql.AGE, band));
        filter.sex().ifPresent(of::sex);
        return of;
    }

    Conditions add(String condition) {
        all.add(condition);
        return this;
    }

    Conditions add(String condition, String name, Object value) {
        all.add(condition);
        parameters.put(name, value);
        return this;
    }

    /** To stand behind WHERE. */
    String sql() {
        return String.join(" AND ", all);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void place(CaseFilter filter) {
        filter.facility().ifPresent(code -> add(CaseSql.FACILITY, "facility", code));
        filter.unit().ifPresent(this::unit);
    }

    private void unit(UnitCode unit) {
        String condition =
                switch (unit.level()) {
                    case COMMUNE -> "t.commune_code = :unit";
                    case DISTRICT -> "t.district_code = :unit";
                    case PROVINCE -> "t.province_code = :unit";
                };
        add(condition, "unit", unit.value());
    }

    private void vaccine(CaseFilter filter) {
        filter.product().ifPresent(code -> add("t.product_code = :product", "product", code));
    }

    private void period(CaseFilter filter) {
        boolean onset = filter.basis() == Basis.ONSET;
        filter.from()
                .ifPresent(
                        day ->
                                add(
                                        onset ? "t.event_at >= :from" : "t.recorded_at >= :from",
                                        "from",
                                        begin(day)));
        filter.until()
                .ifPresent(
                        day ->
                                add(
                                        onset ? "t.event_at < :until" : "t.recorded_at < :until",
                                        "until",
                                        begin(day.plusDays(1))));
    }

    /** Of a day in Viet Nam, as columns hold times. */
    private static LocalDateTime begin(LocalDate day) {
        return LocalDateTime.ofInstant(
                day.atStartOfDay(WorkingCalendar.ZONE).toInstant(), ZoneOffset.UTC);
    }

    private void severity(Severity severity) {
        add(
                switch (severity) {
                    case SERIOUS -> "t.serious";
                    case NOT_SERIOUS -> "NOT t.serious";
                    case SERIOUS_ACCIDENT -> "t.national = 'SERIOUS_ACCIDENT'";
                });
    }

    private void stage(Stage stage) {
        add(
                "t.state IN (:states)",
                "states",
                stage.states().stream().map(Enum::name).sorted().toList());
    }

    private void age(String condition, AgeBand band) {
        add(condition, "ageFrom", band.from());
        parameters.put("ageTo", band.to());
    }

    private void sex(Sex sex) {
        add(
                "p.sex = :sex",
                "sex",
                switch (sex) {
                    case MALE -> "M";
                    case FEMALE -> "F";
                    case OTHER -> "U";
                });
    }

    private void interval(OnsetInterval interval) {
        add(CaseSql.INTERVAL, "intervalFrom", interval.from().toMinutes());
        parameters.put("intervalUntil", interval.until().toMinutes());
    }
}
