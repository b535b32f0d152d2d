package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Consumer;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListImports;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.Icon;

/**
 * Takes one file at a time and hands it on as it comes in; it is never held in memory. Kinds of
 * files that cannot be read are let through where the reading says better what to do about them.
 */
class UploadZone extends Div {

    private static final String[] KINDS = {".xlsx", ".csv", ".txt", ".xls", ".xlsm", ".ods"};

    /** Keeps the file; called on a request's thread, without the page's lock. */
    @FunctionalInterface
    interface Keeper {
        Outcome<UUID> keep(UploadEvent file) throws IOException;
    }

    private final Upload upload;
    private final transient Keeper keeper;
    private final transient Consumer<Outcome<UUID>> ended;

    /**
     * @param ended told what came of it, with the page locked
     * @param rejected told why the browser did not even send the file
     */
    UploadZone(
            Messages messages,
            Keeper keeper,
            Consumer<Outcome<UUID>> ended,
            Consumer<String> rejected) {
        this.keeper = keeper;
        this.ended = ended;
        upload = new Upload(this::take);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) ListImports.MOST_BYTES);
        upload.setAcceptedFileTypes(KINDS);
        upload.setI18n(Fields.uploadWords(messages));
        upload.setUploadButton(
                Buttons.primary(
                        messages.text("lists-collect.import.choose"), Icon.FILE_UP, event -> {}));
        upload.setDropLabel(new Span(messages.text("lists-collect.import.drop")));
        upload.setDropLabelIcon(Icon.FILE_SPREADSHEET.create());
        upload.addFileRejectedListener(event -> rejected.accept(event.getErrorMessage()));
        upload.getElement().addEventListener("upload-success", event -> {});
        upload.getElement().addEventListener("upload-error", event -> {});
        add(upload);
    }

    /** Only what is being sent shows; a button elsewhere opens the choice of files. */
    void reduce(boolean reduced) {
        upload.setClassName("bare", reduced);
        upload.getElement().setProperty("nodrop", reduced);
    }

    /** The page hears of the end of sending only by asking, since the server cannot call it. */
    void onSending(Runnable begun) {
        upload.getElement().addEventListener("upload-start", event -> begun.run());
    }

    boolean sending() {
        return upload.isUploading();
    }

    /** Another button that opens the choice of files; in the browser, which else forbids it. */
    Button opener(Button button) {
        button.getElement()
                .executeJs(
                        "this.addEventListener('click', () => {"
                                + " const input = $0.shadowRoot.getElementById('fileInput');"
                                + " input.value = ''; input.click(); })",
                        upload.getElement());
        return button;
    }

    /** Whoever leaves the page meanwhile finds the file when they come back. */
    private void take(UploadEvent file) throws IOException {
        UI ui = file.getUI();
        Outcome<UUID> outcome = keeper.keep(file);
        try {
            ui.access(
                    () -> {
                        upload.clearFileList();
                        ended.accept(outcome);
                    });
        } catch (UIDetachedException left) {
            // the file is kept, and nobody is there to be told
        }
    }
}
