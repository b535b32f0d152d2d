package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpStatus;
import vn.tram.kernel.Outcome;
import vn.tram.safety.EventFiles;
import vn.tram.safety.EventFiles.Content;
import vn.tram.safety.EventFiles.FileView;
import vn.tram.safety.EventView;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DownloadButton;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.Role;

/** Papers of hospitals and laboratories; each is saved, never opened in the page. */
class FilesCard extends Card {

    private static final int KILOBYTE = 1024;

    private final transient EventView event;
    private final transient EventServices services;
    private final transient SafetyWords words;

    FilesCard(EventView event, EventServices services) {
        super(services.words().text("files"));
        this.event = event;
        this.services = services;
        this.words = services.words();
        show();
        boolean adds =
                services.current().get().has(Role.STATION)
                        || services.current().get().has(Role.PROVINCE);
        if (adds && !event.state().ended()) {
            actions(Buttons.secondary(words.text("file.add"), Icon.FILE_UP, click -> addFile()));
        }
    }

    private EventFiles files() {
        return services.inquiry().files();
    }

    private void show() {
        body().removeAll();
        List<FileView> all = files().of(event.id(), services.current().get());
        if (all.isEmpty()) {
            put(Texts.quiet(words.text("files.none")));
        }
        all.forEach(each -> put(line(each)));
    }

    private Component line(FileView file) {
        return Arrange.lines(
                Marks.beside(
                        new Span(file.title()),
                        DownloadButton.quiet(
                                words.text("file.save"), Icon.DOWNLOAD, content(file))),
                Texts.quiet(
                        words.text(
                                "file.line",
                                file.kind().name(),
                                words.messages()
                                        .formats()
                                        .number(Math.max(1, file.size() / KILOBYTE)),
                                file.by(),
                                words.when(file.at()))));
    }

    private DownloadHandler content(FileView file) {
        return download -> {
            Optional<Content> content =
                    files().read(event.id(), file.id(), services.current().get());
            if (content.isEmpty()) {
                download.getResponse().setStatus(HttpStatus.NOT_FOUND.value());
                return;
            }
            download.setFileName(content.get().name());
            download.setContentType(content.get().kind().type());
            download.getOutputStream().write(content.get().bytes());
        };
    }

    private void addFile() {
        TextField title = words.field("file.title-of", EventFiles.TITLE_MAX);
        AtomicReference<byte[]> sent = new AtomicReference<>(new byte[0]);
        Upload upload = new Upload(UploadHandler.inMemory((about, bytes) -> sent.set(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(EventFiles.LARGEST);
        upload.setAcceptedFileTypes(".pdf", ".jpg", ".jpeg", ".png");
        upload.setI18n(Fields.uploadWords(words.messages()));
        FormDialog.of(
                        words.text("file.add"),
                        words.text("file.add.what"),
                        words.text("file.add.do"),
                        words.messages())
                .fields(title, upload)
                .at(title, Plain.NAME_MISSING::equals)
                .does(() -> taken(title.getValue(), sent.get()))
                .then(this::show)
                .open();
    }

    private Outcome<?> taken(String title, byte[] content) {
        return files().add(event.id(), title, content, services.current().get());
    }
}
