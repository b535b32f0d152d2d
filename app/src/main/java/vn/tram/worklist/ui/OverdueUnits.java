package vn.tram.worklist.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.CountBars;
import vn.tram.shell.kit.CountBars.Bar;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Actor;
import vn.tram.worklist.OverdueRow;

/** Where the lateness lies: the provinces, or within one the communes, with the way into each. */
@Component
class OverdueUnits {

    static final int MOST = 6;

    private static final Duration LONG = Duration.ofDays(1);

    private final OverdueTools tools;

    OverdueUnits(OverdueTools tools) {
        this.tools = tools;
    }

    /** Empty where there is one unit only, which the table says well enough. */
    Optional<Card> card(Actor actor, OverdueState state, List<OverdueRow> rows, Instant now) {
        boolean provinces = provinces(rows).size() > 1;
        Map<UnitCode, Integer> late = sums(rows, provinces);
        if (late.size() < 2) {
            return Optional.empty();
        }
        Map<UnitCode, Integer> longer =
                sums(tools.worklist().overdue(actor, state.filter(), now.minus(LONG)), provinces);
        Map<UnitCode, String> names =
                tools.names(late.keySet(), unit -> tools.units().name(unit, day(unit, rows)));
        List<Bar> bars =
                late.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(MOST)
                        .map(unit -> bar(unit, names.get(unit.getKey()), longer, state))
                        .toList();
        String title = t(provinces ? "worklist.overdue.provinces" : "worklist.overdue.communes");
        Card card = new Card(title, new CountBars(bars, tools.messages()));
        return Optional.of(
                late.size() > MOST
                        ? card.aside(new Span(t("worklist.overdue.units.more", MOST, late.size())))
                        : card);
    }

    private Bar bar(
            Map.Entry<UnitCode, Integer> unit,
            String name,
            Map<UnitCode, Integer> longer,
            OverdueState state) {
        int over = longer.getOrDefault(unit.getKey(), 0);
        return new Bar(
                name,
                over == 0 ? "" : t("worklist.overdue.long", over),
                unit.getValue(),
                Tone.LATE,
                state.withUnit(Optional.of(unit.getKey())).route());
    }

    private static Set<UnitCode> provinces(List<OverdueRow> rows) {
        return rows.stream().flatMap(row -> row.province().stream()).collect(Collectors.toSet());
    }

    private static Map<UnitCode, Integer> sums(List<OverdueRow> rows, boolean byProvince) {
        Map<UnitCode, Integer> sums = new LinkedHashMap<>();
        for (OverdueRow row : rows) {
            UnitCode unit = byProvince ? row.province().orElse(row.commune()) : row.commune();
            sums.merge(unit, row.count(), Integer::sum);
        }
        return sums;
    }

    /** The day by which the unit is named: that of its oldest task. */
    private LocalDate day(UnitCode unit, List<OverdueRow> rows) {
        return rows.stream()
                .filter(
                        row ->
                                unit.level() == UnitLevel.PROVINCE
                                        ? row.province().filter(unit::equals).isPresent()
                                        : row.commune().equals(unit))
                .map(OverdueRow::oldestDue)
                .min(Comparator.naturalOrder())
                .map(tools.messages().formats()::localDate)
                .orElseThrow();
    }

    private String t(String key, Object... arguments) {
        return tools.messages().text(key, arguments);
    }
}
