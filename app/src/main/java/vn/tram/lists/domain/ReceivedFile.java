package vn.tram.lists.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * A file as it came in, on disk until it is closed.
 *
 * @param sha256 of its bytes
 */
record ReceivedFile(Path path, long size, byte[] sha256) implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    /** Empty when the file is larger than allowed; nothing is kept of it then. */
    static Optional<ReceivedFile> of(InputStream content, long mostBytes) throws IOException {
        Path path = Files.createTempFile("tram-upload", ".bin");
        try {
            MessageDigest digest = newDigest();
            long size;
            try (InputStream hashed = new DigestInputStream(content, digest);
                    OutputStream out = Files.newOutputStream(path)) {
                size = copy(hashed, out, mostBytes);
            }
            if (size <= mostBytes) {
                return Optional.of(new ReceivedFile(path, size, digest.digest()));
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
        Files.deleteIfExists(path);
        return Optional.empty();
    }

    private static long copy(InputStream in, OutputStream out, long mostBytes) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size <= mostBytes; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            size += read;
        }
        return size;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
