package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.OptionalLong;
import vn.tram.lists.ListImports.UploadView;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Meter;
import vn.tram.shell.kit.Phases;
import vn.tram.shell.kit.Phases.Phase;
import vn.tram.shell.kit.Phases.State;
import vn.tram.shell.kit.Progress;
import vn.tram.workflow.Batch;

/** A file that is being read: how far it is, and the way to stop it. */
class RunningCard extends Card {

    /**
     * @param stop null where the reader may not
     */
    RunningCard(UploadView upload, ImportWords words, Messages messages, Runnable stop) {
        super(upload.fileName());
        lead(Icon.FILE_SPREADSHEET, words.running(upload));
        aside(new Span(messages.text("lists-collect.import.may-leave")));
        getElement().setAttribute("aria-live", "polite");
        String rows = messages.formats().number(upload.rowsRead());
        put(
                new Progress(
                        meter(upload, messages),
                        number(upload, rows, messages),
                        phases(upload, rows, messages),
                        stop == null ? new Span() : stopping(messages, stop)));
    }

    private static Button stopping(Messages messages, Runnable stop) {
        Button button =
                Buttons.small(
                        Buttons.secondary(
                                messages.text("lists-collect.import.stop"), event -> stop.run()));
        button.setDisableOnClick(true);
        return button;
    }

    private static OptionalLong total(UploadView upload) {
        return upload.batch().map(Batch::total).orElse(OptionalLong.empty());
    }

    private static Meter meter(UploadView upload, Messages messages) {
        String label =
                messages.text(
                        "lists-collect.import.meter", messages.formats().number(upload.rowsRead()));
        OptionalLong total = total(upload);
        return total.isPresent()
                ? Meter.progress(upload.rowsRead(), total.getAsLong(), label)
                : Meter.running(label);
    }

    private static String number(UploadView upload, String rows, Messages messages) {
        OptionalLong total = total(upload);
        return total.isPresent()
                ? messages.formats().percent(upload.rowsRead(), total.getAsLong())
                : messages.text("lists-collect.import.rows", rows);
    }

    private static Phases phases(UploadView upload, String rows, Messages messages) {
        boolean reading = upload.rowsRead() > 0;
        String checking =
                reading
                        ? messages.text("lists-collect.import.phase.checking-now", rows)
                        : messages.text("lists-collect.import.phase.checking");
        return new Phases(
                List.of(
                        new Phase(messages.text("lists-collect.import.phase.sent"), State.DONE),
                        new Phase(
                                messages.text("lists-collect.import.phase.opening"),
                                reading ? State.DONE : State.NOW),
                        new Phase(checking, reading ? State.NOW : State.COMING),
                        new Phase(
                                messages.text("lists-collect.import.phase.duplicates"),
                                State.COMING)));
    }
}
