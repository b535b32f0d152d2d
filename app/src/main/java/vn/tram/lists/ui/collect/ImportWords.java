package vn.tram.lists.ui.collect;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tram.lists.ListImports.UploadView;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;
import vn.tram.workflow.Batch;

/** What is said of an uploaded file. */
class ImportWords {

    private static final String IGNORED = "ignored:";
    private static final String ENCODING = "encoding:";

    /** An estimate is not said to the second. */
    private static final long STEP = 5;

    private static final long LONG_SECONDS = 90;
    private static final long ROUND_UP = 59;

    private final Messages messages;
    private final Clock clock;

    ImportWords(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** "48 KB · bắt đầu 14:18". */
    String running(UploadView upload) {
        return text(
                "facts.running",
                messages.formats().size(upload.sizeBytes()),
                messages.formats().time(upload.uploadedAt()));
    }

    /** "12.480 dòng · xong lúc 14:11, mất 38 giây · DS-2026-0131". */
    String finished(UploadView upload, String listCode) {
        Optional<Instant> at = upload.batch().flatMap(Batch::finishedAt);
        Optional<Instant> from = upload.batch().flatMap(Batch::startedAt);
        String rows = messages.formats().number(upload.rowsRead());
        if (at.isEmpty() || from.isEmpty()) {
            return text("facts.kept", rows, when(upload.uploadedAt()), listCode);
        }
        return text(
                "facts.finished",
                rows,
                when(at.get()),
                took(Duration.between(from.get(), at.get())),
                listCode);
    }

    /** "Còn khoảng 20 giây." */
    String left(Duration time) {
        long seconds = time.toSeconds();
        return seconds < LONG_SECONDS
                ? text("left.seconds", Math.max(STEP, (seconds + STEP - 1) / STEP * STEP))
                : text("left.minutes", time.plusSeconds(ROUND_UP).toMinutes());
    }

    private String when(Instant at) {
        Instant now = clock.instant();
        boolean today = messages.formats().localDate(at).equals(messages.formats().localDate(now));
        return today ? messages.formats().time(at) : messages.formats().shortDateTime(at, now);
    }

    private String took(Duration time) {
        long seconds = Math.max(1, time.toSeconds());
        return seconds < 120
                ? text("seconds", seconds)
                : text("minutes", Math.max(1, time.toMinutes()));
    }

    /** Why the file was not read, or not to its end. */
    Optional<String> refusal(UploadView upload) {
        return upload.refusal()
                .map(code -> messages.text("refusal." + code, upload.refusalArguments().toArray()));
    }

    /** That nobody was in it, which columns were passed over, how the letters were guessed. */
    List<String> notes(UploadView upload) {
        List<String> notes = new ArrayList<>();
        if (upload.rowsRead() == 0 && upload.refusal().isEmpty()) {
            notes.add(text("note.nobody"));
        }
        List<String> ignored =
                upload.notes().stream()
                        .filter(note -> note.startsWith(IGNORED))
                        .map(note -> note.substring(IGNORED.length()))
                        .filter(heading -> !heading.isBlank() && !isOurs(heading))
                        .toList();
        if (!ignored.isEmpty()) {
            notes.add(text("note.ignored", String.join(", ", ignored)));
        }
        upload.notes().stream()
                .filter(note -> note.startsWith(ENCODING))
                .map(note -> text("note.encoding", note.substring(ENCODING.length())))
                .forEach(notes::add);
        return notes;
    }

    /** A column that the workbook of faults adds itself is no loss. */
    private boolean isOurs(String heading) {
        return Language.locales().stream()
                .anyMatch(
                        language ->
                                heading.equals(messages.text(language, "workbook.reason"))
                                        || heading.equals(messages.text(language, "workbook.row")));
    }

    private String text(String key, Object... arguments) {
        return messages.text("lists-collect.import." + key, arguments);
    }
}
