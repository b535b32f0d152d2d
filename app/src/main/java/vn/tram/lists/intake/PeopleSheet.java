package vn.tram.lists.intake;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipException;

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
    private Reading ended;

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
        if (ended != null) {
            return ended;
        }
        try {
            RawRow row;
            do {
                row = rows.next();
            } while (row != null && row.isBlank());
            if (row == null) {
                ended = new Reading.End(handedOut);
            } else if (handedOut == SheetReader.MAX_ROWS) {
                ended = brokenOff(FileRefusal.Reason.TOO_MANY_ROWS, SheetReader.MAX_ROWS);
            } else {
                handedOut++;
                return row;
            }
        } catch (RefusedFileException e) {
            ended = new Reading.BrokenOff(e.refusal(), handedOut);
        } catch (ZipException | EOFException e) {
            ended = brokenOff(FileRefusal.Reason.CORRUPT);
        }
        return ended;
    }

    /** How far the reading is. */
    public FileShare share() {
        return rows.share();
    }

    private Reading brokenOff(FileRefusal.Reason reason, Object... arguments) {
        return new Reading.BrokenOff(FileRefusal.of(reason, arguments), handedOut);
    }

    @Override
    public void close() throws IOException {
        rows.close();
        for (Closeable resource : resources) {
            resource.close();
        }
    }
}
