package vn.tram.lists.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * An opened list of people. Rows come one at a time and are not kept; blank ones are skipped. Not
 * for use by several threads.
 */
public final class PeopleSheet implements Closeable {

    private final SheetOrigin origin;
    private final SheetHeader header;
    private final RowSource rows;
    private final List<Closeable> resources;
    private int handedOut;

    PeopleSheet(SheetOrigin origin, SheetHeader header, RowSource rows, List<Closeable> resources) {
        this.origin = origin;
        this.header = header;
        this.rows = rows;
        this.resources = resources;
    }

    public SheetOrigin origin() {
        return origin;
    }

    public SheetHeader header() {
        return header;
    }

    /**
     * The next row, or how the sheet ended. After an end the answer stays the same.
     *
     * @throws IOException when the disk fails; a bad file is answered with a refusal
     */
    public Reading next() throws IOException {
        try {
            RawRow row;
            do {
                row = rows.next();
            } while (row != null && row.isBlank());
            if (row == null) {
                return new Reading.End(handedOut);
            }
            if (handedOut == SheetReader.MAX_ROWS) {
                return brokenOff(
                        FileRefusal.of(FileRefusal.Reason.TOO_MANY_ROWS, SheetReader.MAX_ROWS));
            }
            handedOut++;
            return row;
        } catch (RefusedFileException e) {
            return brokenOff(e.refusal());
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            return brokenOff(FileRefusal.of(FileRefusal.Reason.CORRUPT));
        }
    }

    private Reading brokenOff(FileRefusal refusal) {
        return new Reading.BrokenOff(refusal, handedOut);
    }

    @Override
    public void close() throws IOException {
        rows.close();
        for (Closeable resource : resources) {
            resource.close();
        }
    }
}
