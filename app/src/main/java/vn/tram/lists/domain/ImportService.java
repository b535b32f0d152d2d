package vn.tram.lists.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
import vn.tram.lists.RowFilter;
import vn.tram.lists.domain.RowStore.Kept;
import vn.tram.lists.domain.RowStore.KeptFault;
import vn.tram.lists.domain.UploadStore.Upload;
import vn.tram.lists.intake.CellTexts;
import vn.tram.lists.intake.FaultCode;
import vn.tram.lists.intake.FaultWorkbook;
import vn.tram.lists.intake.ImportColumn;
import vn.tram.lists.intake.IntakeWords;
import vn.tram.lists.intake.RowFault;
import vn.tram.lists.intake.Severity;
import vn.tram.lists.intake.TemplateWorkbook;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.workflow.Batch;
import vn.tram.workflow.Batches;

@Service
class ImportService implements ListImports {

    private static final int PAGE = 500;
    private static final int BATCHES_SHOWN = 50;
    private static final int NAME_LENGTH = 200;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    /** The columns of a workbook of faults: those of the template but its own number and key. */
    private static final List<ImportColumn> COLUMNS =
            Arrays.stream(ImportColumn.values())
                    .filter(
                            column ->
                                    column != ImportColumn.NUMBER && column != ImportColumn.ROW_KEY)
                    .toList();

    private final ListAccess access;
    private final Desk desk;
    private final UploadStore uploads;
    private final RowStore rows;
    private final CommuneNames communes;
    private final Batches batches;
    private final TransactionTemplate transactions;
    private final AuditLog audit;

    ImportService(
            ListAccess access,
            Desk desk,
            UploadStore uploads,
            RowStore rows,
            CommuneNames communes,
            Batches batches,
            TransactionTemplate transactions,
            AuditLog audit) {
        this.access = access;
        this.desk = desk;
        this.uploads = uploads;
        this.rows = rows;
        this.communes = communes;
        this.batches = batches;
        this.transactions = transactions;
        this.audit = audit;
    }

    @Override
    public Outcome<UUID> upload(ListId list, String fileName, InputStream content, Actor actor)
            throws IOException {
        Path file = Files.createTempFile("tram-upload", ".bin");
        try {
            MessageDigest sha256 = sha256();
            try (InputStream counted = new DigestInputStream(content, sha256);
                    OutputStream out = Files.newOutputStream(file)) {
                if (copy(counted, out) > MOST_BYTES) {
                    return Outcome.refused(new FileTooLarge(MOST_BYTES >> 20));
                }
            }
            byte[] hash = sha256.digest();
            return transactions.execute(
                    status -> keep(list, shortened(fileName), file, hash, actor));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static long copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size <= MOST_BYTES; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            size += read;
        }
        return size;
    }

    private Outcome<UUID> keep(ListId id, String fileName, Path file, byte[] hash, Actor actor) {
        Outcome<SubjectList> held = access.held(id, actor);
        if (held instanceof Outcome.Refused<SubjectList> refused) {
            return Outcome.refused(refused.refusal());
        }
        SubjectList list = held.value();
        Outcome<Role> role = desk.role(list, actor);
        if (role instanceof Outcome.Refused<Role> refused) {
            return Outcome.refused(refused.refusal());
        }
        if (!list.state().collecting()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        Optional<Upload> known = uploads.known(list.id(), hash);
        if (known.isPresent()) {
            Upload first = known.get();
            return Outcome.refused(
                    new FileKnown(
                            first.fileName(), first.uploadedBy(), WHEN.format(first.uploadedAt())));
        }
        if (importing(list.id())) {
            return Outcome.refused(Plain.IMPORT_RUNNING);
        }
        try {
            long size = Files.size(file);
            if (size == 0) {
                return Outcome.refused(Plain.FILE_EMPTY);
            }
            UUID upload = TimeOrderedId.next();
            uploads.insert(upload, list.id(), fileName, size, hash, actor.displayName());
            uploads.keep(upload, file);
            batches.start(ReadFile.KIND, list.id(), Optional.of(upload.toString()));
            audit.record(
                    AuditEvent.by(actor, "list.file-uploaded")
                            .inCase(list.id())
                            .about(upload)
                            .with("bytes", size));
            return Outcome.done(upload);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private boolean importing(UUID list) {
        return batches.ofCase(list, BATCHES_SHOWN).stream()
                .anyMatch(batch -> batch.kind().equals(ReadFile.KIND) && batch.state().live());
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
                upload.tally().read(),
                upload.tally().good(),
                upload.tally().faulty(),
                upload.tally().same(),
                upload.tally().mended(),
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
        Optional<Upload> found = uploads.byId(upload);
        if (found.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        Outcome<SubjectList> held = access.held(new ListId(found.get().list()), actor);
        if (held instanceof Outcome.Refused<SubjectList> refused) {
            return Outcome.refused(refused.refusal());
        }
        Outcome<Role> role = desk.role(held.value(), actor);
        if (role instanceof Outcome.Refused<Role> refused) {
            return Outcome.refused(refused.refusal());
        }
        return act.apply(held.value());
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
        List<String> headings = COLUMNS.stream().map(IntakeWords.VIETNAMESE::column).toList();
        try (FaultWorkbook workbook = new FaultWorkbook(out, headings, IntakeWords.in(language))) {
            UnaryOperator<String> communeName = communes.writer(visible.get());
            int after = 0;
            List<Kept> page;
            do {
                page = rows.page(list.value(), RowFilter.of(RowFilter.Kind.FAULTY), after, PAGE);
                write(workbook, page, communeName);
                after = page.isEmpty() ? after : page.get(page.size() - 1).number();
            } while (page.size() == PAGE);
        }
        return Outcome.done();
    }

    private void write(FaultWorkbook workbook, List<Kept> page, UnaryOperator<String> communeName)
            throws IOException {
        Map<UUID, List<KeptFault>> faults = rows.faults(page.stream().map(Kept::id).toList());
        for (Kept row : page) {
            CellTexts texts = RowTexts.of(row, communeName);
            workbook.add(
                    row.number(),
                    row.id(),
                    COLUMNS.stream().map(texts::text).toList(),
                    faults.getOrDefault(row.id(), List.of()).stream()
                            .map(ImportService::fault)
                            .toList());
        }
    }

    private static RowFault fault(KeptFault kept) {
        return new RowFault(
                ImportColumn.ofKey(kept.field()),
                FaultCode.ofCode(kept.code()),
                kept.hard() ? Severity.HARD : Severity.WARNING,
                RowViews.arguments(kept.arguments()));
    }

    @Override
    public void writeTemplate(OutputStream out, Locale language) throws IOException {
        new TemplateWorkbook().write(out);
    }

    private static String shortened(String fileName) {
        String name = fileName.replaceAll("\\p{Cntrl}", "").strip();
        return name.length() <= NAME_LENGTH ? name : name.substring(name.length() - NAME_LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
