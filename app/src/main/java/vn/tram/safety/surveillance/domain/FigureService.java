package vn.tram.safety.surveillance.domain;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.processes.safety.AdverseEventSeverity.National;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.safety.surveillance.CaseFilter;
import vn.tram.safety.surveillance.EventFigures;
import vn.tram.safety.surveillance.OnsetInterval;
import vn.tram.safety.surveillance.domain.FigureStore.DayCount;
import vn.tram.staff.Actor;

@Service
class FigureService implements EventFigures {

    private final FigureStore store;
    private final RateTables tables;
    private final Clock clock;

    FigureService(FigureStore store, RateTables tables, Clock clock) {
        this.store = store;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public CaseFilter dated(CaseFilter filter) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        LocalDate until = filter.until().filter(day -> !day.isAfter(today)).orElse(today);
        LocalDate from = filter.from().orElseGet(() -> until.minusDays(USUAL_DAYS - 1L));
        LocalDate earliest = until.minusDays(MOST_DAYS - 1L);
        LocalDate cut = from.isBefore(earliest) ? earliest : from;
        return filter.over(filter.basis(), cut.isAfter(until) ? until : cut, until);
    }

    @Override
    @Transactional(readOnly = true)
    public Curve curve(CaseFilter asked, Step step, Actor actor) {
        CaseFilter filter = dated(asked);
        Map<LocalDate, Map<National, Long>> bars = new LinkedHashMap<>();
        LocalDate last = filter.until().orElseThrow();
        for (LocalDate day = begin(filter.from().orElseThrow(), step);
                !day.isAfter(last);
                day = next(day, step)) {
            bars.put(day, new EnumMap<>(National.class));
        }
        for (DayCount count : store.byDay(filter, actor)) {
            bars.get(begin(count.day(), step)).merge(count.severity(), count.events(), Long::sum);
        }
        return new Curve(
                step,
                bars.entrySet().stream()
                        .map(each -> new Bar(each.getKey(), each.getValue()))
                        .toList());
    }

    /** Weeks begin on Monday. */
    private static LocalDate begin(LocalDate day, Step step) {
        return switch (step) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    private static LocalDate next(LocalDate day, Step step) {
        return switch (step) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.plusWeeks(1);
            case MONTH -> day.plusMonths(1);
        };
    }

    @Override
    @Transactional(readOnly = true)
    public Histogram intervals(CaseFilter asked, Actor actor) {
        Map<OnsetInterval, Long> events = new EnumMap<>(OnsetInterval.class);
        List<Long> unknown = new ArrayList<>();
        store.byInterval(dated(asked), actor)
                .forEach(
                        count ->
                                count.interval()
                                        .ifPresentOrElse(
                                                length ->
                                                        events.merge(
                                                                length, count.events(), Long::sum),
                                                () -> unknown.add(count.events())));
        return new Histogram(
                events, unknown.stream().collect(Collectors.summingLong(Long::longValue)));
    }

    @Override
    @Transactional(readOnly = true)
    public Tables byVaccine(CaseFilter asked, Actor actor) {
        CaseFilter filter = dated(asked);
        return tables.ofThings(
                store.events(filter, actor),
                store.doses(filter, actor),
                store.elsewhere(filter, actor));
    }

    @Override
    @Transactional(readOnly = true)
    public People byPeople(CaseFilter asked, Actor actor) {
        CaseFilter filter = dated(asked);
        return tables.ofPeople(
                store.eventsByPeople(filter, actor), store.dosesByPeople(filter, actor));
    }
}
