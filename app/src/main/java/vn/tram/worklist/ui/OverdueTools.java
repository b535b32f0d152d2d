package vn.tram.worklist.ui;

import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.tram.kernel.UnitCode;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Due;
import vn.tram.shell.kit.TimeBadge;
import vn.tram.staff.StaffDirectory;
import vn.tram.worklist.OverdueRow;
import vn.tram.worklist.Worklist;

/** What the two pages of overdue work share. */
@Component
record OverdueTools(
        Worklist worklist,
        CaseKinds kinds,
        UnitWords units,
        ReassignDialogs dialogs,
        StaffDirectory staff,
        Clock clock,
        Messages messages) {

    /** The commune as it was called when its oldest task fell due. */
    String unit(OverdueRow row) {
        return units.withProvince(
                row.commune(), row.province(), messages.formats().localDate(row.oldestDue()));
    }

    /**
     * Names that tell the units apart: of two divisions' provinces with one name, each with its
     * code.
     */
    Map<UnitCode, String> names(Collection<UnitCode> all, Function<UnitCode, String> name) {
        Map<UnitCode, String> names = new LinkedHashMap<>();
        all.forEach(unit -> names.put(unit, name.apply(unit)));
        Map<UnitCode, String> apart = new LinkedHashMap<>();
        names.forEach(
                (unit, own) ->
                        apart.put(
                                unit,
                                Collections.frequency(names.values(), own) > 1
                                        ? messages.text("worklist.unit.coded", own, unit.value())
                                        : own));
        return apart;
    }

    /** The exact deadline and how long ago it was. */
    <T> Renderer<T> badge(Function<T, Instant> due) {
        return new ComponentRenderer<>(
                row -> TimeBadge.of(Due.at(due.apply(row)), clock.instant(), messages));
    }
}
