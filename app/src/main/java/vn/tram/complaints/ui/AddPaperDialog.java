package vn.tram.complaints.ui;

import java.util.List;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.kernel.Outcome;
import vn.tram.photos.PaperPhoto;
import vn.tram.shell.kit.FormDialog;

/** Takes a photo of a paper that somebody brings after the complaint was filed. */
final class AddPaperDialog {

    private final ComplaintView complaint;
    private final ComplaintServices services;
    private final Runnable added;

    AddPaperDialog(ComplaintView complaint, ComplaintServices services, Runnable added) {
        this.complaint = complaint;
        this.services = services;
        this.added = added;
    }

    void open() {
        PaperUpload upload = new PaperUpload(1, services);
        FormDialog.of(
                        services.text("pictures.add"),
                        services.text("pictures.add.what"),
                        services.text("pictures.add.do"),
                        services.messages())
                .fields(upload)
                .does(() -> show(upload.photos()))
                .then(added)
                .open();
    }

    private Outcome<Void> show(List<PaperPhoto> photos) {
        return photos.isEmpty()
                ? Outcome.refused(Plain.PICTURE_MISSING)
                : services.complaints()
                        .show(complaint.id(), photos.get(0), services.currentActor().get());
    }
}
