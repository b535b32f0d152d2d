package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListImports.UploadView;
import vn.tram.lists.ListRows.FaultCount;
import vn.tram.lists.RowView;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.BigNumbers;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;
import vn.tram.workflow.Batch;

/** What came of a file, and what is still faulty in its list. */
class ResultCard extends Card {

    /**
     * @param faultyRows the first ones
     * @param mayChange whether the reader may repair
     */
    record Result(
            UploadView upload,
            String listCode,
            ListCounts counts,
            List<FaultCount> faults,
            List<RowView> faultyRows,
            boolean mayChange) {}

    /** What can be done from here. */
    record Acts(Component faultsFile, Consumer<RowView> edit, Runnable resume) {}

    private final transient Messages messages;

    ResultCard(Result result, Acts acts, ImportWords words, Messages messages) {
        super(result.upload().fileName());
        this.messages = messages;
        lead(Icon.FILE_SPREADSHEET, words.finished(result.upload(), result.listCode()));
        aside(chip(result));
        flush();
        notices(result, acts, words);
        put(numbers(result, acts));
        if (!result.faults().isEmpty()) {
            put(new FaultOverview(result.faults(), result.counts().faulty(), messages));
        }
        if (!result.faultyRows().isEmpty()) {
            RowsTable table = new RowsTable(messages, result.mayChange() ? acts.edit() : null);
            table.show(result.faultyRows());
            put(table);
            foot(
                    new Span(t("first-of", result.faultyRows().size(), result.counts().faulty())),
                    new Span(t("again")));
        }
    }

    private void notices(Result result, Acts acts, ImportWords words) {
        Div notices = new Div();
        notices.addClassNames("stack", "t", "card-notices");
        words.refusal(result.upload())
                .ifPresent(
                        why ->
                                notices.add(
                                        Banner.of(
                                                Tone.LATE,
                                                Icon.CIRCLE_ALERT,
                                                t("broken-off"),
                                                why)));
        if (Imports.isCut(result.upload())) {
            notices.add(cut(result, acts));
        }
        words.notes(result.upload())
                .forEach(note -> notices.add(Banner.of(Tone.INFO, Icon.INFO, note)));
        if (notices.getComponentCount() > 0) {
            put(notices);
        }
    }

    private Banner cut(Result result, Acts acts) {
        boolean failed = state(result) == Batch.State.FAILED;
        Banner banner =
                Banner.of(
                        failed ? Tone.LATE : Tone.TODAY,
                        Icon.CIRCLE_PAUSE,
                        t(failed ? "failed" : "stopped", result.upload().rowsRead()));
        if (result.mayChange()) {
            Button resume =
                    Buttons.small(Buttons.secondary(t("resume"), event -> acts.resume().run()));
            resume.setDisableOnClick(true);
            banner.action(resume);
        }
        return banner;
    }

    private static Batch.State state(Result result) {
        return result.upload().batch().map(Batch::state).orElse(Batch.State.DONE);
    }

    private StatusChip chip(Result result) {
        if (state(result) == Batch.State.FAILED || result.upload().refusal().isPresent()) {
            return StatusChip.of(Tone.LATE, Icon.TRIANGLE_ALERT, t("chip.broken"));
        }
        if (state(result) == Batch.State.STOPPED) {
            return StatusChip.of(Tone.PLAIN, Icon.CIRCLE_PAUSE, t("chip.stopped"));
        }
        return result.counts().faulty() > 0
                ? StatusChip.of(Tone.TODAY, Icon.CIRCLE_ALERT, t("chip.faulty"))
                : StatusChip.of(Tone.DONE, Icon.CHECK, t("chip.done"));
    }

    private BigNumbers numbers(Result result, Acts acts) {
        UploadView upload = result.upload();
        int faulty = result.counts().faulty();
        BigNumbers numbers =
                new BigNumbers(messages)
                        .number(
                                Tone.DONE,
                                Icon.CIRCLE_CHECK,
                                t("good"),
                                upload.rowsGood(),
                                link(ListRoutes.list(result.listCode()), "open-list"))
                        .number(
                                faulty > 0 ? Tone.LATE : Tone.PLAIN,
                                Icon.TRIANGLE_ALERT,
                                t(faulty == upload.rowsFaulty() ? "faulty" : "faulty.of-list"),
                                faulty,
                                faultyBelow(result))
                        .number(
                                Tone.PLAIN,
                                Icon.COPY,
                                t("same"),
                                upload.rowsSame(),
                                BigNumbers.fact(changed(upload)));
        return faulty > 0 && result.mayChange()
                ? numbers.act(t("repair"), acts.faultsFile(), t("faults-file.hint"))
                : numbers;
    }

    /** What became of the rows that the file was to repair. */
    private String changed(UploadView upload) {
        return upload.rowsStillFaulty() == 0
                ? t("mended", upload.rowsMended())
                : t("mended.not-all", upload.rowsMended(), upload.rowsStillFaulty());
    }

    private Component faultyBelow(Result result) {
        int faulty = result.counts().faulty();
        return faulty > 0 && result.mayChange()
                ? link(ListRoutes.faultyRows(result.listCode()), "on-screen")
                : BigNumbers.fact(t("faulty.of-file", result.upload().rowsFaulty()));
    }

    private Anchor link(String route, String key) {
        Anchor link = new Anchor(route, t(key));
        link.addClassName("s");
        return link;
    }

    private String t(String key, Object... arguments) {
        return messages.text("lists-collect.import." + key, arguments);
    }
}
