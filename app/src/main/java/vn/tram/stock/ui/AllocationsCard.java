package vn.tram.stock.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.shell.kit.TwoLines;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Role;
import vn.tram.stock.Allocations;
import vn.tram.stock.Allocations.AllocationView;
import vn.tram.stock.StoreView;

/** Makes the card of what was allocated to and from a store. */
@Component
class AllocationsCard {

    private final Allocations allocations;
    private final SendVaccine send;
    private final CurrentActor current;
    private final Messages messages;

    AllocationsCard(
            Allocations allocations, SendVaccine send, CurrentActor current, Messages messages) {
        this.allocations = allocations;
        this.send = send;
        this.current = current;
        this.messages = messages;
    }

    /**
     * @param kept the reader may send from the store
     */
    Card of(StoreView store, boolean kept, Runnable reload) {
        List<AllocationView> found = allocations.ofStore(store.id(), current.get());
        Card card = new Card(t("title"));
        if (found.isEmpty()) {
            return card.put(EmptyState.nothingYet(Icon.SPLIT, t("empty"), t("empty.next")));
        }
        Grid<AllocationView> grid = Grids.dense(AllocationView.class);
        grid.addComponentColumn(
                        one ->
                                TwoLines.of(
                                        one.product().name(),
                                        messages.text(
                                                "stock.allocation.line",
                                                one.code(),
                                                one.decision())))
                .setHeader(t("column.what"))
                .setFlexGrow(4);
        grid.addComponentColumn(
                        one ->
                                Texts.wrapping(
                                        one.to().equals(store.id())
                                                ? messages.text(
                                                        "stock.transfer.from", one.fromName())
                                                : messages.text("stock.transfer.to", one.toName())))
                .setHeader(t("column.way"))
                .setFlexGrow(3);
        Grids.number(grid.addColumn(one -> messages.formats().number(one.doses())))
                .setHeader(t("column.doses"));
        Grids.number(grid.addColumn(one -> messages.formats().number(one.sent())))
                .setHeader(t("column.sent"));
        grid.addComponentColumn(one -> acts(one, store, kept, reload))
                .setHeader(t("column.state"))
                .setWidth("230px")
                .setFlexGrow(0);
        grid.setItems(found);
        grid.setAllRowsVisible(true);
        return card.flush()
                .put(grid)
                .foot(new Span(messages.text("stock.allocation.foot", found.size())));
    }

    private Div acts(AllocationView one, StoreView store, boolean kept, Runnable reload) {
        if (!one.open()) {
            return Arrange.chips(
                    one.endedAt().isPresent()
                            ? StatusChip.of(Tone.PLAIN, Icon.CIRCLE_STOP, t("ended"))
                            : StatusChip.of(Tone.DONE, Icon.CHECK, t("served")));
        }
        Div acts = Arrange.chips();
        boolean mayRule = current.get().has(Role.PROVINCE) || current.get().has(Role.DISTRICT);
        if (kept && one.from().equals(store.id())) {
            acts.add(
                    Buttons.small(
                            Buttons.secondary(
                                    t("send"), Icon.SEND, click -> send.ask(one, reload))));
        } else {
            acts.add(StatusChip.of(Tone.WAIT, Icon.HOURGLASS, t("waiting")));
        }
        if (mayRule) {
            acts.add(Buttons.small(Buttons.quiet(t("end"), click -> end(one, reload))));
        }
        return acts;
    }

    private void end(AllocationView one, Runnable reload) {
        ConfirmActionDialog.of(
                        messages.text("stock.allocation.end.question", one.code()),
                        messages.text("stock.allocation.end.consequence", one.left()),
                        t("end"),
                        messages)
                .does(() -> allocations.end(one.id(), current.get()))
                .then(
                        () -> {
                            Toasts.success(t("end.done"));
                            reload.run();
                        })
                .open();
    }

    private String t(String key) {
        return messages.text("stock.allocation." + key);
    }
}
