package vn.tram.safety.domain;

import java.util.Map;
import java.util.Optional;
import vn.tram.safety.EventFiles.Kind;

/** Tells what kind of file something is by its first bytes. */
final class FileKinds {

    private static final Map<Kind, int[]> BEGINNINGS =
            Map.of(
                    Kind.PDF, new int[] {'%', 'P', 'D', 'F', '-'},
                    Kind.JPEG, new int[] {0xFF, 0xD8, 0xFF},
                    Kind.PNG, new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});

    private FileKinds() {}

    static Optional<Kind> of(byte[] content) {
        return BEGINNINGS.entrySet().stream()
                .filter(each -> begins(content, each.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean begins(byte[] content, int[] beginning) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((content[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
