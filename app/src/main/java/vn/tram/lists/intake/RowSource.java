package vn.tram.lists.intake;

import java.io.Closeable;
import java.io.IOException;

/** Rows of one sheet, whatever the file's format. */
interface RowSource extends Closeable {

    /** The next row, blank ones included, or null at the end. */
    RawRow next() throws IOException;

    /** How far the reading is. */
    FileShare share();
}
