package vn.tram.lists.domain;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.lists.ListAction;
import vn.tram.lists.ListState;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** What somebody may do with a list now, by its state, its open task and their rights. */
@Component
class ListActions {

    private final Desk desk;
    private final SupplementRows supplements;

    ListActions(Desk desk, SupplementRows supplements) {
        this.desk = desk;
        this.supplements = supplements;
    }

    Set<ListAction> of(SubjectList list, Actor actor) {
        Set<ListAction> actions = EnumSet.noneOf(ListAction.class);
        if (desk.role(list, actor).isDone()) {
            actions.addAll(atDesk(list.state()));
        }
        if (mayWithdraw(list, actor) && list.state().mayBecome(ListState.WITHDRAWN)) {
            actions.add(ListAction.WITHDRAW);
        }
        boolean phones = list.state() == ListState.REPAIRING || list.state() == ListState.IN_REVIEW;
        if (phones && Rights.allows(actor, Role.STATION, list.place())) {
            actions.add(ListAction.ALLOW_PHONE);
        }
        if (list.state().approved()
                && Rights.allows(actor, Role.LIST_MAKER, list.place())
                && supplements.any(list.id())) {
            actions.add(ListAction.SUPPLEMENT);
        }
        return actions;
    }

    static boolean mayWithdraw(SubjectList list, Actor actor) {
        return Rights.allows(actor, Role.LIST_MAKER, list.place())
                || Rights.allows(actor, Role.STATION, list.place());
    }

    private static Set<ListAction> atDesk(ListState state) {
        return switch (state) {
            case DRAFT -> EnumSet.of(ListAction.ADD_ROWS, ListAction.SUBMIT);
            case REPAIRING ->
                    EnumSet.of(ListAction.ADD_ROWS, ListAction.SUBMIT, ListAction.LEAVE_OUT);
            case IN_REVIEW ->
                    EnumSet.of(
                            ListAction.DECIDE_DUPLICATES,
                            ListAction.LEAVE_OUT,
                            ListAction.FORWARD,
                            ListAction.RETURN);
            case RESOLVING ->
                    EnumSet.of(
                            ListAction.SETTLE_IDENTITIES,
                            ListAction.FINISH_IDENTITIES,
                            ListAction.LEAVE_OUT);
            case AWAITING_APPROVAL, AWAITING_PRIORITY ->
                    EnumSet.of(ListAction.APPROVE, ListAction.SEND_BACK, ListAction.LEAVE_OUT);
            default -> EnumSet.noneOf(ListAction.class);
        };
    }
}
