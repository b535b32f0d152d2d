package vn.tram.shell.demo;

import java.util.List;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Toasts;

/** Dialogs of the sheet; what they confirm does nothing. */
final class KitDialogs {

    private KitDialogs() {}

    static void reason(Messages messages) {
        ReasonDialog.of(
                        messages.text("kit-view.dialog.question"),
                        messages.text("kit-view.dialog.consequence"),
                        messages.text("kit-view.dialog.reason"),
                        messages.text("kit-view.send-back"),
                        messages)
                .standardReasons(
                        List.of(
                                messages.text("kit-view.dialog.reason.1"),
                                messages.text("kit-view.dialog.reason.2")))
                .does(reason -> Outcome.done())
                .then(() -> saved(messages))
                .open();
    }

    static void confirm(Messages messages) {
        ConfirmActionDialog.of(
                        messages.text("kit-view.dialog.question"),
                        messages.text("kit-view.dialog.consequence"),
                        messages.text("kit-view.hand-on"),
                        messages)
                .does(() -> Outcome.refused(new SampleRefusal()))
                .open();
    }

    static void danger(Messages messages) {
        ConfirmActionDialog.danger(
                        messages.text("kit-view.dialog.question"),
                        messages.text("kit-view.dialog.consequence"),
                        messages.text("kit-view.revoke"),
                        messages)
                .then(() -> saved(messages))
                .open();
    }

    static void saved(Messages messages) {
        Toasts.success(messages.text("kit-view.saved"));
    }

    private record SampleRefusal() implements Refusal {

        @Override
        public String code() {
            return "kit-view.sample";
        }
    }
}
