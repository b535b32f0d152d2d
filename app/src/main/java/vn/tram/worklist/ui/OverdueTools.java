package vn.tram.worklist.ui;

import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.stereotype.Component;
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

    /** The exact deadline and how long ago it was. */
    <T> Renderer<T> badge(Function<T, Instant> due) {
        return new ComponentRenderer<>(
                row -> TimeBadge.of(Due.at(due.apply(row)), clock.instant(), messages));
    }
}
