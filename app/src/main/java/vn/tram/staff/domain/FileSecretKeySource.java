package vn.tram.staff.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import vn.tram.staff.SecretKeySource;

/**
 * The key from {@code tram.secret-key} (Base64 of 32 bytes), else from {@code secret.key} in the
 * data folder, which the first start makes, readable by its owner only. Losing it means that
 * everybody enrols their second factor again; it belongs in the backup, apart from the database.
 */
final class FileSecretKeySource implements SecretKeySource {

    static final String FILE_NAME = "secret.key";

    private final String configured;
    private final Path folder;

    FileSecretKeySource(String configured, Path folder) {
        this.configured = configured.strip();
        this.folder = folder;
    }

    @Override
    public synchronized byte[] masterKey() {
        if (!configured.isEmpty()) {
            return decode(configured, "tram.secret-key");
        }
        Path file = folder.resolve(FILE_NAME);
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            return decode(Files.readString(file, StandardCharsets.US_ASCII).strip(), FILE_NAME);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or make the secret key file", e);
        }
    }

    private void make(Path file) throws IOException {
        Files.createDirectories(folder);
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        // written aside and linked into place, so that a crash never leaves half a key behind
        Path draft = Files.createTempFile(folder, FILE_NAME, ".new", ownerOnly(folder));
        try {
            Files.writeString(
                    draft, Base64.getEncoder().encodeToString(key), StandardCharsets.US_ASCII);
            Files.move(draft, file);
        } catch (FileAlreadyExistsException anotherNodeWasFirst) {
            // the key that is there is the key
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }

    private static byte[] decode(String text, String origin) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            // the cause would carry a character of the key into the log
            throw new IllegalStateException(origin + " is not Base64");
        }
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException(origin + " is not " + KEY_BYTES + " bytes long");
        }
        return key;
    }
}
