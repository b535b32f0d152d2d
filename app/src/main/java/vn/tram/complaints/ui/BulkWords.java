package vn.tram.complaints.ui;

import vn.tram.complaints.BulkView;

/** What a bulk correction is about, in one line. */
final class BulkWords {

    private BulkWords() {}

    static String title(BulkView bulk, ComplaintServices services) {
        FieldWords words = new FieldWords(services.products(), services.messages());
        return services.text(
                "bulk.title",
                words.name(bulk.field()),
                words.value(bulk.field(), bulk.recorded()),
                words.value(bulk.field(), bulk.becomes()),
                bulk.sessionCode());
    }
}
