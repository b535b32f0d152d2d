package vn.tram.complaints.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import vn.tram.complaints.CitizenComplaints;
import vn.tram.kernel.Outcome;
import vn.tram.photos.PaperPhoto;
import vn.tram.photos.PhotosRefusal;
import vn.tram.photos.SentPicture;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;

/**
 * Photos of papers before they are kept: each is seen as it would be kept, with what may be wrong
 * with it, and can be turned or taken again.
 */
class PaperUpload extends Div {

    private static final String[] KINDS = {"image/jpeg", "image/png", ".jpg", ".jpeg", ".png"};

    private final transient ComplaintServices services;
    private final transient List<PaperPhoto> photos = new ArrayList<>();
    private final int most;
    private final Upload upload;
    private final Div notice = new Div();
    private final Div shown = new Div();

    /**
     * @param most photos, at most {@link CitizenComplaints#MOST_PICTURES}
     */
    PaperUpload(int most, ComplaintServices services) {
        this.services = services;
        this.most = most;
        addClassName("paper-upload");
        shown.addClassName("paper-photos");
        upload = new Upload(this::take);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SentPicture.LARGEST_FILE);
        upload.setAcceptedFileTypes(KINDS);
        upload.setI18n(words());
        upload.setUploadButton(
                Buttons.secondary(services.text("paper.choose"), Icon.FILE_UP, event -> {}));
        upload.setDropLabel(new Span(services.text("paper.drop")));
        upload.addFileRejectedListener(event -> refuse(Banner.refused(event.getErrorMessage())));
        // the page hears of the end of sending only by asking
        upload.getElement().addEventListener("upload-success", event -> {});
        upload.getElement().addEventListener("upload-error", event -> failed());
        Span label = new Span(services.text("paper.label"));
        label.addClassName("label");
        add(
                label,
                Texts.quiet(services.text(most == 1 ? "paper.hint.one" : "paper.hint", most)),
                shown,
                notice,
                upload);
    }

    List<PaperPhoto> photos() {
        return List.copyOf(photos);
    }

    /** What the browser refuses by itself it refuses in the words of the reading. */
    private UploadI18N words() {
        UploadI18N words = Fields.uploadWords(services.messages());
        words.getError()
                .setFileIsTooBig(services.messages().refusal(PhotosRefusal.TOO_LARGE))
                .setIncorrectFileType(services.messages().refusal(PhotosRefusal.UNREADABLE));
        return words;
    }

    /** One byte more than is taken tells that it is too large; the rest is never held. */
    private void take(UploadEvent file) throws IOException {
        Outcome<PaperPhoto> read;
        try (InputStream in = file.getInputStream()) {
            read = PaperPhoto.of(in.readNBytes(SentPicture.LARGEST_FILE + 1));
        }
        try {
            file.getUI().access(() -> taken(read));
        } catch (UIDetachedException left) {
            // nobody is there who would send it
        }
    }

    private void taken(Outcome<PaperPhoto> read) {
        upload.clearFileList();
        notice.removeAll();
        if (read instanceof Outcome.Refused<PaperPhoto> refused) {
            refuse(Banner.refused(refused.refusal(), services.messages()));
            return;
        }
        PaperPhoto photo = read.value();
        if (photos.stream().noneMatch(one -> one.sha256().equals(photo.sha256()))
                && photos.size() < most) {
            photos.add(photo);
        }
        show();
    }

    /** Unless the reading has said already what is wrong. */
    private void failed() {
        if (notice.getChildren().findAny().isEmpty()) {
            refuse(Banner.refused(services.messages().text("kit.upload.failed")));
        }
    }

    private void refuse(Banner banner) {
        upload.clearFileList();
        notice.removeAll();
        notice.add(banner.alert());
    }

    private void show() {
        shown.removeAll();
        for (int i = 0; i < photos.size(); i++) {
            shown.add(card(i));
        }
        upload.setVisible(photos.size() < most);
    }

    private Component card(int i) {
        PaperPhoto photo = photos.get(i);
        String name = services.text("picture", i + 1);
        Image image =
                new Image(
                        "data:image/jpeg;base64,"
                                + Base64.getEncoder().encodeToString(photo.jpeg()),
                        name);
        Div tools =
                new Div(
                        Buttons.quiet(
                                services.text("paper.turn"), Icon.REFRESH_CW, event -> turn(photo)),
                        Buttons.quiet(
                                services.text("paper.remove"),
                                Icon.TRASH_2,
                                event -> remove(photo)));
        tools.addClassName("row");
        Div card = new Div(image, words(photo), tools);
        card.addClassName("paper-photo");
        return card;
    }

    private Component words(PaperPhoto photo) {
        if (photo.doubts().isEmpty()) {
            return Banner.of(Tone.DONE, Icon.CHECK, services.text("paper.good"));
        }
        List<String> doubts =
                photo.doubts().stream()
                        .map(doubt -> services.messages().text("photos.doubt." + doubt.code()))
                        .toList();
        return Banner.of(
                Tone.TODAY,
                Icon.TRIANGLE_ALERT,
                services.text("paper.doubted"),
                String.join(" ", doubts) + " " + services.text("paper.doubted.then"));
    }

    private void turn(PaperPhoto photo) {
        photos.replaceAll(one -> one.sha256().equals(photo.sha256()) ? one.turned() : one);
        show();
    }

    private void remove(PaperPhoto photo) {
        photos.removeIf(one -> one.sha256().equals(photo.sha256()));
        show();
    }
}
