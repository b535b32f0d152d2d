package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

/** A file that is being read: how far it is, and the way to stop it. */
class RunningCard extends Card {

    private static final int WHOLE = 1_000;

    /**
     * @param left how long it will still take, where that is known
     * @param stop null where the reader may not
     */
    RunningCard(
            UploadView upload,
            Optional<Duration> left,
            ImportWords words,
            Messages messages,
            Runnable stop) {
        super(upload.fileName());
        lead(Icon.FILE_SPREADSHEET, words.running(upload));
        String mayLeave = messages.text("lists-collect.import.may-leave");
        aside(new Span(left.map(time -> words.left(time) + " " + mayLeave).orElse(mayLeave)));
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

    private static Meter meter(UploadView upload, Messages messages) {
        String rows = messages.formats().number(upload.rowsRead());
        return known(upload)
                ? Meter.progress(
                        upload.readPermille(),
                        WHOLE,
                        messages.text(
                                "lists-collect.import.meter.share",
                                percent(upload, messages),
                                rows))
                : Meter.running(messages.text("lists-collect.import.meter", rows));
    }

    private static String number(UploadView upload, String rows, Messages messages) {
        return known(upload)
                ? percent(upload, messages)
                : messages.text("lists-collect.import.rows", rows);
    }

    private static boolean known(UploadView upload) {
        return upload.readPermille() > 0;
    }

    private static String percent(UploadView upload, Messages messages) {
        return messages.formats().percent(upload.readPermille(), WHOLE);
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
