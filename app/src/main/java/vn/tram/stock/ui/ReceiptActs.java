package vn.tram.stock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.function.Function;
import vn.tram.kernel.Outcome;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Toasts;
import vn.tram.stock.ReceiptProblem;
import vn.tram.stock.Transfers.Receipt;
import vn.tram.stock.Transfers.TransferView;

/**
 * The two ways out of a receipt. What must be refused cannot be taken: the button says so, and the
 * red one becomes the right one.
 */
class ReceiptActs extends Div {

    private final transient ReceiptFields fields;
    private final transient Function<Receipt, Outcome<TransferView>> take;
    private final transient Function<Receipt, Outcome<TransferView>> refuse;
    private final transient Runnable afterwards;
    private final transient Messages messages;
    private final Div buttons = Arrange.chips();
    private final Div said = new Div();

    ReceiptActs(
            ReceiptFields fields,
            Function<Receipt, Outcome<TransferView>> take,
            Function<Receipt, Outcome<TransferView>> refuse,
            Runnable afterwards,
            Messages messages) {
        this.fields = fields;
        this.take = take;
        this.refuse = refuse;
        this.afterwards = afterwards;
        this.messages = messages;
        addClassName("stack");
        add(said, buttons);
    }

    /** Which way is open, by what is typed so far. */
    void look() {
        said.removeAll();
        buttons.removeAll();
        int gaps = fields.gaps();
        if (gaps > 0) {
            buttons.add(
                    Buttons.barred(
                            messages.text("stock.receipt.gaps", gaps),
                            click -> fields.toFirstGap()));
            return;
        }
        Set<ReceiptProblem> problems = fields.problems();
        boolean mustRefuse = problems.stream().anyMatch(ReceiptProblem::mustRefuse);
        if (mustRefuse) {
            buttons.add(
                    Buttons.dangerPrimary(t("refuse"), click -> press(refuse, true, "refused")),
                    Buttons.barred(t("must-refuse"), click -> fields.toMinutes()));
        } else {
            Button accept =
                    Buttons.primary(
                            t(problems.isEmpty() ? "take" : "take.with-minutes"),
                            click -> press(take, !problems.isEmpty(), "taken"));
            buttons.add(
                    accept, Buttons.danger(t("refuse"), click -> press(refuse, true, "refused")));
        }
    }

    private void press(
            Function<Receipt, Outcome<TransferView>> act, boolean minutesNeeded, String done) {
        said.removeAll();
        if (minutesNeeded && !fields.minutesGiven()) {
            fields.toMinutes();
            return;
        }
        Outcome<TransferView> outcome = act.apply(fields.receipt().orElseThrow());
        if (outcome instanceof Outcome.Refused<TransferView> no) {
            if (!fields.say(no.refusal())) {
                said.add(Banner.refused(no.refusal(), messages));
            }
            return;
        }
        Toasts.success(t(done));
        afterwards.run();
    }

    private String t(String key) {
        return messages.text("stock.receipt." + key);
    }
}
