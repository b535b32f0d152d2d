package vn.tram.lists.ui.casepage;

import java.util.Collection;
import java.util.List;
import vn.tram.kernel.Outcome;
import vn.tram.lists.RowId;
import vn.tram.lists.RowView;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Toasts;

/** Takes rows out with a reason, and puts them back. */
final class LeaveOut {

    private final OpenCase open;
    private final CaseServices services;
    private final CaseRefresh refresh;
    private int moved;

    LeaveOut(OpenCase open, CaseServices services, CaseRefresh refresh) {
        this.open = open;
        this.services = services;
        this.refresh = refresh;
    }

    void ask(Collection<RowView> chosen) {
        List<RowId> rows = ids(chosen, false);
        if (rows.isEmpty()) {
            return;
        }
        ReasonDialog.of(
                        services.text("leave-out.question", rows.size()),
                        services.text("leave-out.consequence"),
                        services.text("leave-out.reason"),
                        services.text("leave-out", rows.size()),
                        services.messages())
                .standardReasons(StandardReasons.of("leave-out", services))
                .does(
                        reason ->
                                counted(
                                        services.rows()
                                                .leaveOut(open.id(), rows, reason, open.actor())))
                .then(() -> done("left-out"))
                .open();
    }

    void putBack(Collection<RowView> chosen) {
        List<RowId> rows = ids(chosen, true);
        if (rows.isEmpty()) {
            return;
        }
        ConfirmActionDialog.of(
                        services.text("put-back.question", rows.size()),
                        services.text("put-back.consequence"),
                        services.text("put-back", rows.size()),
                        services.messages())
                .does(() -> counted(services.rows().putBack(open.id(), rows, open.actor())))
                .then(() -> done("put-back"))
                .open();
    }

    private Outcome<Integer> counted(Outcome<Integer> outcome) {
        moved = outcome.isDone() ? outcome.value() : 0;
        return outcome;
    }

    private void done(String toast) {
        Toasts.success(services.text("toast." + toast, moved));
        refresh.again();
    }

    private static List<RowId> ids(Collection<RowView> rows, boolean leftOut) {
        return rows.stream().filter(row -> row.leftOut() == leftOut).map(RowView::id).toList();
    }
}
