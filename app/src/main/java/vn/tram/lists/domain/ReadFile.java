package vn.tram.lists.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.lists.intake.FileRefusal;
import vn.tram.lists.intake.FileShare;
import vn.tram.lists.intake.PeopleSheet;
import vn.tram.lists.intake.Reading;
import vn.tram.lists.intake.RowParser;
import vn.tram.lists.intake.SheetOrigin;
import vn.tram.lists.intake.SheetReader;
import vn.tram.workflow.Batch;
import vn.tram.workflow.BatchHandler;
import vn.tram.workflow.BatchRun;

/**
 * Reads an uploaded file into its list, a chunk of rows a transaction. The checkpoint is the file's
 * row: a cut run opens the file again and goes on behind the last committed row.
 */
@Component
public class ReadFile implements BatchHandler {

    public static final String KIND = "list-import";

    static final int CHUNK = 1_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UploadStore uploads;
    private final SubjectListRepository lists;
    private final Parsers parsers;
    private final RowTaker taker;
    private final AuditLog audit;

    ReadFile(
            UploadStore uploads,
            SubjectListRepository lists,
            Parsers parsers,
            RowTaker taker,
            AuditLog audit) {
        this.uploads = uploads;
        this.lists = lists;
        this.parsers = parsers;
        this.taker = taker;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(BatchRun run) throws IOException {
        UUID upload = UUID.fromString(run.batch().payload().orElseThrow());
        Path file = Files.createTempFile("tram-import", ".bin");
        try {
            uploads.fetch(upload, file);
            SheetReader.Opening opening = new SheetReader().open(file);
            if (opening instanceof SheetReader.Opening.Refused refused) {
                run.finish(() -> refuse(upload, refused.refusal()));
            } else if (opening instanceof SheetReader.Opening.Opened opened) {
                try (PeopleSheet sheet = opened.sheet()) {
                    read(run, upload, sheet);
                }
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void read(BatchRun run, UUID upload, PeopleSheet sheet) throws IOException {
        SubjectList list = lists.findById(run.batch().caseId()).orElseThrow();
        RowParser parser = parsers.of(list);
        try (ReadAhead ahead = new ReadAhead(sheet, parser, run.checkpoint(), CHUNK)) {
            List<RowTaker.FileRow> chunk = ahead.next();
            while (!chunk.isEmpty()) {
                commit(run, upload, list, chunk, ahead.share());
                chunk = ahead.next();
            }
            run.finish(() -> finish(run.batch(), upload, sheet, ahead.end()));
        }
    }

    private void commit(
            BatchRun run,
            UUID upload,
            SubjectList list,
            List<RowTaker.FileRow> chunk,
            FileShare share) {
        int last = chunk.get(chunk.size() - 1).number();
        run.chunk(last, () -> uploads.add(upload, taker.take(list, upload, chunk), share));
    }

    private void finish(Batch batch, UUID upload, PeopleSheet sheet, Reading end) {
        if (end instanceof Reading.BrokenOff broken) {
            refuse(upload, broken.refusal());
        }
        uploads.note(upload, json(notes(sheet)));
        uploads.forgetContent(upload);
        UploadStore.Tally tally = uploads.byId(upload).orElseThrow().tally();
        audit.record(
                AuditEvent.bySystem("list.file-read")
                        .inCase(batch.caseId())
                        .about(upload)
                        .with("rows", tally.read())
                        .with("faulty", tally.faulty()));
    }

    private static List<String> notes(PeopleSheet sheet) {
        List<String> notes = new ArrayList<>();
        sheet.header().ignored().forEach(heading -> notes.add("ignored:" + heading));
        if (sheet.origin().format() == SheetOrigin.Format.CSV && sheet.origin().encodingGuessed()) {
            notes.add("encoding:" + sheet.origin().encoding());
        }
        return notes;
    }

    private void refuse(UUID upload, FileRefusal refusal) {
        uploads.refuse(upload, refusal.code(), json(refusal.arguments()));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
