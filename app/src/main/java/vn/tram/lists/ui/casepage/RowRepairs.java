package vn.tram.lists.ui.casepage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tram.lists.ListAction;
import vn.tram.lists.ListState;
import vn.tram.lists.RowVerdict;
import vn.tram.lists.RowView;
import vn.tram.lists.ui.RowEditor;
import vn.tram.lists.ui.casepage.RowTable.Repair;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Toasts;

/** What can be done about one row, as links in its reason line. */
final class RowRepairs {

    /** Kept in each row behind the name of who allowed it. */
    private static final int PHONE_REASON = 150;

    private final OpenCase open;
    private final CaseServices services;
    private final CaseRefresh refresh;
    private final LeaveOut leaving;

    RowRepairs(OpenCase open, CaseServices services, CaseRefresh refresh) {
        this.open = open;
        this.services = services;
        this.refresh = refresh;
        this.leaving = new LeaveOut(open, services, refresh);
    }

    List<Repair> of(RowView row) {
        List<Repair> repairs = new ArrayList<>();
        if (row.leftOut()) {
            if (open.may(ListAction.LEAVE_OUT)) {
                repairs.add(
                        new Repair(
                                services.text("row.put-back"),
                                each -> leaving.putBack(Set.of(each))));
            }
            return repairs;
        }
        if (editable()) {
            repairs.add(new Repair(services.text("row.repair"), this::edit));
        }
        if (RowWords.sharedPhone(row) && open.may(ListAction.ALLOW_PHONE)) {
            repairs.add(new Repair(services.text("row.allow-phone"), this::allowPhone));
        }
        if (open.may(ListAction.LEAVE_OUT) && row.verdict() != RowVerdict.GOOD) {
            repairs.add(
                    new Repair(services.text("row.leave-out"), each -> leaving.ask(Set.of(each))));
        }
        return repairs;
    }

    /** Rows are changed while they are collected, and by the station while it reviews. */
    boolean editable() {
        return open.may(ListAction.ADD_ROWS)
                || open.state() == ListState.IN_REVIEW && open.may(ListAction.LEAVE_OUT);
    }

    void edit(RowView row) {
        if (editable() && !row.leftOut()) {
            RowEditor.of(row, services.rows(), services.currentActor(), services.messages())
                    .then(saved -> refresh.again())
                    .open();
        }
    }

    LeaveOut leaving() {
        return leaving;
    }

    private void allowPhone(RowView row) {
        ReasonDialog.of(
                        services.text("allow-phone.question", row.phone().orElse("")),
                        services.text("allow-phone.consequence"),
                        services.text("allow-phone.reason"),
                        services.text("allow-phone"),
                        services.messages())
                .standardReasons(StandardReasons.of("allow-phone", services))
                .limit(PHONE_REASON)
                .does(reason -> services.rows().allowPhone(row.id(), reason, open.actor()))
                .then(
                        () -> {
                            Toasts.success(
                                    services.text("toast.phone-allowed", row.phone().orElse("")));
                            refresh.again();
                        })
                .open();
    }
}
