package vn.tram.certificates.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/**
 * Where the keys lie.
 *
 * @param version changes when there may be others; a token does not tell
 */
record KeyPlace(Supplier<String> version, Supplier<OwnKeys> keys) {

    static KeyPlace none(Clock clock) {
        return new KeyPlace(() -> "", () -> new OwnKeys(List.of(), clock));
    }

    static KeyPlace file(Path file, char[] password, Clock clock) {
        return new KeyPlace(
                () -> version(file),
                () -> OwnKeys.configured(KeySource.file(file, password), clock));
    }

    static KeyPlace token(Path configuration, char[] pin, Clock clock) {
        return new KeyPlace(
                () -> "token",
                () -> OwnKeys.configured(KeySource.token(configuration, pin), clock));
    }

    private static String version(Path file) {
        try {
            BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
            return about.size() + " " + about.lastModifiedTime() + " " + about.fileKey();
        } catch (IOException e) {
            return "not there";
        }
    }
}
