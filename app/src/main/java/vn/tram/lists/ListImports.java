package vn.tram.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.workflow.Batch;

/** Files that people are read from. */
public interface ListImports {

    long MOST_BYTES = 50L * 1024 * 1024;

    /**
     * Keeps the file and reads it in the background. The very same file a second time is refused
     * and changes nothing.
     *
     * @return the upload
     */
    Outcome<UUID> upload(ListId list, String fileName, InputStream content, Actor actor)
            throws IOException;

    /** The list's files, newest first. */
    List<UploadView> uploads(ListId list, Actor actor);

    /** Stops reading after the chunk in hand; rows read so far stay. */
    Outcome<Void> stop(UUID upload, Actor actor);

    /**
     * Goes on reading a file whose reading was stopped or failed, behind the last row taken over.
     */
    Outcome<Void> resume(UUID upload, Actor actor);

    /**
     * Writes the faulty rows of a list as a spreadsheet, each with its faults in words and the key
     * by which it finds its place again.
     */
    Outcome<Void> writeFaults(ListId list, OutputStream out, Locale language, Actor actor)
            throws IOException;

    /** Writes an empty template. */
    void writeTemplate(OutputStream out, Locale language) throws IOException;

    /**
     * An uploaded file.
     *
     * @param batch its reading, running or ended
     * @param readPermille how much of the file is read, in thousandths of its bytes; zero also
     *     where the file does not tell
     * @param rowsGood added or changed, without a fault
     * @param rowsFaulty added or changed, with a fault
     * @param rowsSame in the list already just so, faulty or not
     * @param rowsMended of the good ones, those that were in the list otherwise
     * @param rowsStillFaulty of the faulty ones, those that were in the list otherwise
     * @param refusal why the file as a whole could not be read, a message code
     */
    record UploadView(
            UUID id,
            ListId list,
            String fileName,
            long sizeBytes,
            String uploadedBy,
            Instant uploadedAt,
            Optional<Batch> batch,
            int readPermille,
            int rowsRead,
            int rowsGood,
            int rowsFaulty,
            int rowsSame,
            int rowsMended,
            int rowsStillFaulty,
            Optional<String> refusal,
            List<String> refusalArguments,
            List<String> notes) {}
}
