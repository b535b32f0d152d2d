package vn.tram.safety.surveillance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tram.kernel.Sex;
import vn.tram.processes.safety.AdverseEventSeverity.National;
import vn.tram.staff.Actor;

/**
 * Figures of adverse events in the actor's units and a period. Cases that were withdrawn do not
 * count. Events count by the day on which they began or were recorded, as the filter says; doses by
 * the day on which they were given; both by the place that gave the dose.
 */
public interface EventFigures {

    /** Days looked back where no period is given. */
    int USUAL_DAYS = 90;

    /** Most days of a period; a longer one is cut at its begin. */
    int MOST_DAYS = 731;

    /** Most rows of a table; the ones with the most events stay. */
    int MOST_ROWS = 50;

    /** The filter with the period that figures are about. */
    CaseFilter dated(CaseFilter filter);

    Curve curve(CaseFilter filter, Step step, Actor actor);

    /** Events by how long after the dose they began. */
    Histogram intervals(CaseFilter filter, Actor actor);

    /** Rates by vaccine, lot and facility. Only events after a dose that is recorded here. */
    Tables byVaccine(CaseFilter filter, Actor actor);

    /** Rates by age and sex. Only events after a dose that is recorded here. */
    People byPeople(CaseFilter filter, Actor actor);

    /** How wide a bar of the curve is. */
    enum Step {
        DAY,
        WEEK,
        MONTH
    }

    /**
     * @param bars one a step, without gaps
     */
    record Curve(Step step, List<Bar> bars) {
        public Curve {
            bars = List.copyOf(bars);
        }

        public long events() {
            return bars.stream().mapToLong(Bar::events).sum();
        }
    }

    /**
     * @param first first day of the step
     */
    record Bar(LocalDate first, Map<National, Long> bySeverity) {
        public Bar {
            bySeverity = Map.copyOf(bySeverity);
        }

        public long events() {
            return bySeverity.values().stream().mapToLong(Long::longValue).sum();
        }

        public long of(National severity) {
            return bySeverity.getOrDefault(severity, 0L);
        }
    }

    /**
     * @param unknown events after a dose whose time nobody knows
     */
    record Histogram(Map<OnsetInterval, Long> events, long unknown) {
        public Histogram {
            events = Map.copyOf(events);
        }
    }

    /**
     * @param code of the vaccine or facility, number of the lot; empty for not known
     * @param name to be read; empty for not known
     */
    record Row(String code, String name, long serious, Rate rate) {}

    /**
     * @param elsewhere events without a dose that is recorded here: in no table
     * @param more rows that are not shown
     */
    record Tables(
            List<Row> vaccines,
            List<Row> lots,
            List<Row> facilities,
            Row total,
            long elsewhere,
            int moreLots,
            int moreFacilities) {}

    /**
     * @param age empty for not known
     */
    record PeopleRow(Optional<AgeBand> age, Optional<Sex> sex, long serious, Rate rate) {}

    record People(List<PeopleRow> rows) {
        public People {
            rows = List.copyOf(rows);
        }
    }
}
