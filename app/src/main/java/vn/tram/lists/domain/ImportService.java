package vn.tram.lists.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.lists.ListId;
import vn.tram.lists.ListImports;
import vn.tram.lists.ListsRefusal.FileKnown;
import vn.tram.lists.ListsRefusal.FileTooLarge;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.lists.domain.UploadStore.Upload;
import vn.tram.lists.intake.TemplateWorkbook;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;
import vn.tram.workflow.Batch;
import vn.tram.workflow.Batches;

@Service
class ImportService implements ListImports {

    private static final int BATCHES_SHOWN = 50;
    private static final int NAME_LENGTH = 200;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private final ListAccess access;
    private final Desk desk;
    private final AtDesk desks;
    private final UploadStore uploads;
    private final FaultBook faultBook;
    private final Batches batches;
    private final TransactionTemplate transactions;
    private final AuditLog audit;

    ImportService(
            ListAccess access,
            Desk desk,
            AtDesk desks,
            UploadStore uploads,
            FaultBook faultBook,
            Batches batches,
            TransactionTemplate transactions,
            AuditLog audit) {
        this.access = access;
        this.desk = desk;
        this.desks = desks;
        this.uploads = uploads;
        this.faultBook = faultBook;
        this.batches = batches;
        this.transactions = transactions;
        this.audit = audit;
    }

    @Override
    public Outcome<UUID> upload(ListId list, String fileName, InputStream content, Actor actor)
            throws IOException {
        Optional<ReceivedFile> received = ReceivedFile.of(content, MOST_BYTES);
        if (received.isEmpty()) {
            return Outcome.refused(new FileTooLarge(MOST_BYTES >> 20));
        }
        try (ReceivedFile file = received.get()) {
            return transactions.execute(
                    status ->
                            desks.inRole(
                                    list,
                                    actor,
                                    (held, role) -> keep(held, shortened(fileName), file, actor)));
        }
    }

    private Outcome<UUID> keep(SubjectList list, String fileName, ReceivedFile file, Actor actor) {
        if (!list.state().collecting()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        Optional<Upload> known = uploads.known(list.id(), file.sha256());
        if (known.isPresent()) {
            Upload first = known.get();
            return Outcome.refused(
                    new FileKnown(
                            first.fileName(), first.uploadedBy(), WHEN.format(first.uploadedAt())));
        }
        if (importing(list.id())) {
            return Outcome.refused(Plain.IMPORT_RUNNING);
        }
        if (file.size() == 0) {
            return Outcome.refused(Plain.FILE_EMPTY);
        }
        UUID upload = TimeOrderedId.next();
        uploads.insert(
                upload, list.id(), fileName, file.size(), file.sha256(), actor.displayName());
        uploads.keep(upload, file.path());
        batches.start(ReadFile.KIND, list.id(), Optional.of(upload.toString()));
        audit.record(
                AuditEvent.by(actor, "list.file-uploaded")
                        .inCase(list.id())
                        .about(upload)
                        .with("bytes", file.size()));
        return Outcome.done(upload);
    }

    private boolean importing(UUID list) {
        return batches.live(ReadFile.KIND, list).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<UploadView> uploads(ListId list, Actor actor) {
        if (access.visible(list, actor).isEmpty()) {
            return List.of();
        }
        Map<String, Batch> byUpload =
                batches.ofCase(list.value(), BATCHES_SHOWN).stream()
                        .filter(batch -> batch.kind().equals(ReadFile.KIND))
                        .collect(
                                Collectors.toMap(
                                        batch -> batch.payload().orElse(""),
                                        Function.identity(),
                                        (a, b) -> a));
        return uploads.ofList(list.value()).stream()
                .map(upload -> view(upload, byUpload.get(upload.id().toString())))
                .toList();
    }

    private static UploadView view(Upload upload, Batch batch) {
        return new UploadView(
                upload.id(),
                new ListId(upload.list()),
                upload.fileName(),
                upload.sizeBytes(),
                upload.uploadedBy(),
                upload.uploadedAt(),
                Optional.ofNullable(batch),
                upload.readPermille(),
                upload.tally().read(),
                upload.tally().good(),
                upload.tally().faulty(),
                upload.tally().same(),
                upload.tally().mended(),
                upload.tally().stillFaulty(),
                Optional.ofNullable(upload.refusal()),
                upload.refusalArguments() == null
                        ? List.of()
                        : RowViews.arguments(upload.refusalArguments()),
                upload.notes() == null ? List.of() : RowViews.arguments(upload.notes()));
    }

    @Override
    @Transactional
    public Outcome<Void> stop(UUID upload, Actor actor) {
        return onDesk(
                upload,
                actor,
                list -> {
                    if (batchesOf(list, upload).noneMatch(batch -> batches.stop(batch.id()))) {
                        return Outcome.refused(Plain.NOT_NOW);
                    }
                    audit.record(
                            AuditEvent.by(actor, "list.file-stopped")
                                    .inCase(list.id())
                                    .about(upload));
                    return Outcome.done();
                });
    }

    @Override
    @Transactional
    public Outcome<Void> resume(UUID upload, Actor actor) {
        return onDesk(
                upload,
                actor,
                list -> {
                    if (importing(list.id())) {
                        return Outcome.refused(Plain.IMPORT_RUNNING);
                    }
                    if (!list.state().collecting()
                            || batchesOf(list, upload)
                                    .noneMatch(batch -> batches.retry(batch.id()))) {
                        return Outcome.refused(Plain.NOT_NOW);
                    }
                    audit.record(
                            AuditEvent.by(actor, "list.file-resumed")
                                    .inCase(list.id())
                                    .about(upload));
                    return Outcome.done();
                });
    }

    private Outcome<Void> onDesk(
            UUID upload, Actor actor, Function<SubjectList, Outcome<Void>> act) {
        return uploads.byId(upload)
                .map(
                        found ->
                                desks.inRole(
                                        new ListId(found.list()),
                                        actor,
                                        (list, role) -> act.apply(list)))
                .orElseGet(() -> Outcome.refused(Plain.NOT_FOUND));
    }

    private Stream<Batch> batchesOf(SubjectList list, UUID upload) {
        return batches.ofCase(list.id(), BATCHES_SHOWN).stream()
                .filter(batch -> batch.payload().filter(upload.toString()::equals).isPresent());
    }

    @Override
    @Transactional(readOnly = true)
    public Outcome<Void> writeFaults(ListId list, OutputStream out, Locale language, Actor actor)
            throws IOException {
        Optional<SubjectList> visible = access.visible(list, actor);
        if (visible.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        if (!desk.role(visible.get(), actor).isDone()) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        faultBook.write(visible.get(), out, language);
        return Outcome.done();
    }

    @Override
    public void writeTemplate(OutputStream out, Locale language) throws IOException {
        new TemplateWorkbook().write(out);
    }

    private static String shortened(String fileName) {
        String name = fileName.replaceAll("\\p{Cntrl}", "").strip();
        return name.length() <= NAME_LENGTH ? name : name.substring(name.length() - NAME_LENGTH);
    }
}
