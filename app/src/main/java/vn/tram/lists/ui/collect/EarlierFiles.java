package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import vn.tram.lists.ListImports.UploadView;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonLine;
import vn.tram.shell.kit.ReasonMark;
import vn.tram.shell.kit.Tone;
import vn.tram.workflow.Batch;

/** Files read before, one a line. */
class EarlierFiles extends Card {

    private final transient Messages messages;
    private final transient ImportWords words;
    private final transient Clock clock;

    EarlierFiles(List<UploadView> uploads, ImportWords words, Messages messages, Clock clock) {
        super(messages.text("lists-collect.import.earlier"));
        this.messages = messages;
        this.words = words;
        this.clock = clock;
        Grid<UploadView> grid = Grids.dense(UploadView.class);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(this::file).setHeader(t("file")).setFlexGrow(3);
        grid.addComponentColumn(this::state).setHeader(t("result")).setFlexGrow(3);
        number(grid, "read", UploadView::rowsRead);
        number(grid, "good", UploadView::rowsGood);
        number(grid, "faulty", UploadView::rowsFaulty);
        number(grid, "same", UploadView::rowsSame);
        number(grid, "mended", UploadView::rowsMended);
        grid.setItems(uploads);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        flush().put(grid);
    }

    private void number(
            Grid<UploadView> grid, String key, java.util.function.ToIntFunction<UploadView> rows) {
        Grids.number(
                grid.addColumn(one -> messages.formats().number(rows.applyAsInt(one)))
                        .setHeader(t(key)));
    }

    private Component file(UploadView upload) {
        Span when =
                new Span(
                        messages.text(
                                "lists-collect.import.by",
                                upload.uploadedBy(),
                                messages.formats()
                                        .shortDateTime(upload.uploadedAt(), clock.instant())));
        when.addClassNames("s", "m3");
        return new Div(new Div(upload.fileName()), when);
    }

    private Component state(UploadView upload) {
        return words.refusal(upload)
                .<Component>map(why -> ReasonMark.of(Tone.LATE, Icon.CIRCLE_ALERT, why))
                .orElseGet(() -> ended(upload));
    }

    private Component ended(UploadView upload) {
        Batch.State state = upload.batch().map(Batch::state).orElse(Batch.State.DONE);
        return switch (state) {
            case FAILED -> ReasonMark.of(Tone.LATE, Icon.TRIANGLE_ALERT, t("broken"));
            case STOPPED -> ReasonMark.of(Tone.TODAY, Icon.CIRCLE_PAUSE, t("stopped"));
            case QUEUED, RUNNING -> new Span(t("running"));
            case DONE -> ReasonLine.good(t("done"));
        };
    }

    private String t(String key) {
        return messages.text("lists-collect.files." + key);
    }
}
