package vn.tram.lists.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the bytes that really come out of an archive, since an archive's own word on its size is
 * worth nothing, and refuses the file when there are too many.
 */
final class CappedInput extends FilterInputStream {

    /** What all parts of one file may share. */
    static final class Allowance {
        private final long bytes;
        private long used;

        Allowance(long bytes) {
            this.bytes = bytes;
        }
    }

    private final Allowance allowance;

    CappedInput(InputStream in, Allowance allowance) {
        super(in);
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) throws RefusedFileException {
        allowance.used += read;
        if (allowance.used > allowance.bytes) {
            throw new RefusedFileException(
                    FileRefusal.Reason.UNPACKS_TOO_LARGE, allowance.bytes / 1_000_000);
        }
    }
}
