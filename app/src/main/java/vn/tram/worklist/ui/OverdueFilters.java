package vn.tram.worklist.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.tram.kernel.UnitCode;
import vn.tram.shell.kit.FilterBar;
import vn.tram.shell.kit.Slot;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.worklist.OverdueFilter;
import vn.tram.worklist.OverdueRow;
import vn.tram.worklist.ui.CaseKinds.TaskKind;

/** Province (or, below one, commune) and kind of task. */
class OverdueFilters extends Slot {

    private final transient OverdueTools tools;
    private final transient Consumer<OverdueState> changed;
    private transient OverdueState shown;

    OverdueFilters(OverdueTools tools, Consumer<OverdueState> changed) {
        this.tools = tools;
        this.changed = changed;
    }

    void show(OverdueState state, Actor actor) {
        if (state.equals(shown)) {
            return;
        }
        shown = state;
        removeAll();
        add(bar(actor));
    }

    /** The address without a kind of task that there is none of. */
    OverdueState known(OverdueState asked) {
        return asked.withTask(
                asked.task()
                        .filter(
                                task ->
                                        tools.kinds().all().stream()
                                                .map(TaskKind::task)
                                                .anyMatch(task::equals)));
    }

    OverdueState nothing() {
        return new OverdueState(Optional.empty(), Optional.empty());
    }

    private FilterBar bar(Actor actor) {
        List<OverdueRow> all =
                tools.worklist().overdue(actor, OverdueFilter.none(), tools.clock().instant());
        List<UnitCode> units = units(actor, all);
        Map<UnitCode, String> names = tools.names(units, unit -> name(unit, all));
        List<TaskKind> tasks = tools.kinds().all();
        return new FilterBar(tools.messages(), () -> changed.accept(nothing()))
                .select(
                        tools.messages().text("worklist.overdue.unit"),
                        units,
                        names::get,
                        shown.unit().filter(units::contains).orElse(null),
                        unit -> change(shown.withUnit(Optional.ofNullable(unit))))
                .select(
                        tools.messages().text("worklist.filter.task"),
                        tasks,
                        kind -> tools.kinds().name(kind.process(), kind.task()),
                        tasks.stream()
                                .filter(
                                        kind ->
                                                shown.task()
                                                        .filter(kind.task()::equals)
                                                        .isPresent())
                                .findFirst()
                                .orElse(null),
                        kind ->
                                change(
                                        shown.withTask(
                                                Optional.ofNullable(kind).map(TaskKind::task))));
    }

    /** Provinces for who looks after several; else the communes that are late. */
    private List<UnitCode> units(Actor actor, List<OverdueRow> all) {
        boolean country =
                actor.rightsAs(Role.SUPERVISOR).stream()
                        .map(Right::unit)
                        .anyMatch(Optional::isEmpty);
        Stream<UnitCode> late =
                country
                        ? Stream.concat(
                                all.stream().flatMap(row -> row.province().stream()),
                                tools.units().provinces(today()).stream())
                        : all.stream().map(OverdueRow::commune);
        return Stream.concat(late, shown.unit().stream()).distinct().sorted().toList();
    }

    private String name(UnitCode unit, List<OverdueRow> all) {
        LocalDate day =
                all.stream()
                        .filter(
                                row ->
                                        row.commune().equals(unit)
                                                || row.province().filter(unit::equals).isPresent())
                        .findFirst()
                        .map(row -> tools.messages().formats().localDate(row.oldestDue()))
                        .orElseGet(this::today);
        return tools.units().name(unit, day);
    }

    private LocalDate today() {
        return tools.messages().formats().localDate(tools.clock().instant());
    }

    private void change(OverdueState state) {
        changed.accept(state);
    }
}
