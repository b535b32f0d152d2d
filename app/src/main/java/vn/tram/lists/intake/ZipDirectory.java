package vn.tram.lists.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * Looks at an archive's end record before the archive is opened: the JDK loads the whole directory
 * of names into memory, so its size must be known to be small first.
 */
final class ZipDirectory {

    private static final int MAX_BYTES = 1 << 20;
    private static final int END_RECORD = 22;
    private static final int MAX_COMMENT = 65_535;

    private ZipDirectory() {}

    /** Refuses an archive without an end record, with a huge directory, or with a password. */
    static void check(Path file) throws IOException {
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
            byte[] start = new byte[8];
            access.readFully(start);
            if ((start[6] & 1) != 0) {
                throw new RefusedFileException(FileRefusal.Reason.ENCRYPTED);
            }
            int length = (int) Math.min(access.length(), END_RECORD + MAX_COMMENT);
            byte[] tail = new byte[length];
            access.seek(access.length() - length);
            access.readFully(tail);
            long size = directorySize(tail);
            if (size < 0) {
                throw new RefusedFileException(FileRefusal.Reason.CORRUPT);
            }
            if (size > MAX_BYTES) {
                throw new RefusedFileException(
                        FileRefusal.Reason.UNPACKS_TOO_LARGE,
                        XlsxPackage.MAX_UNPACKED_BYTES / 1_000_000);
            }
        }
    }

    private static long directorySize(byte[] tail) {
        for (int at = tail.length - END_RECORD; at >= 0; at--) {
            if (littleEndian(tail, at) == 0x06054b50L) {
                return littleEndian(tail, at + 12);
            }
        }
        return -1;
    }

    private static long littleEndian(byte[] bytes, int at) {
        return (bytes[at] & 0xFFL)
                | (bytes[at + 1] & 0xFFL) << 8
                | (bytes[at + 2] & 0xFFL) << 16
                | (bytes[at + 3] & 0xFFL) << 24;
    }
}
