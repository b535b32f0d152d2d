package vn.tram.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * Papers of hospitals and laboratories that belong to a case. A file is taken by its content: PDF,
 * JPEG or PNG; it is kept as it came, never opened here, and handed out to be saved, which is
 * recorded.
 */
public interface EventFiles {

    int TITLE_MAX = 200;

    /** In bytes. */
    int LARGEST = 10 * 1024 * 1024;

    int MOST = 50;

    /** The one added first at the head, without their content. */
    List<FileView> of(AdverseEventId id, Actor actor);

    /**
     * By STATION or PROVINCE over the case, or the station that reported it, until it is closed.
     * Refused with {@link EventsRefusal}: not of a kind, too large, one that is there already, too
     * many.
     */
    Outcome<UUID> add(AdverseEventId id, String title, byte[] content, Actor actor);

    /** The file; who read it stands in the record. */
    Optional<Content> read(AdverseEventId id, UUID file, Actor actor);

    enum Kind {
        PDF("application/pdf", "pdf"),
        JPEG("image/jpeg", "jpg"),
        PNG("image/png", "png");

        private final String type;
        private final String ending;

        Kind(String type, String ending) {
            this.type = type;
            this.ending = ending;
        }

        /** The media type. */
        public String type() {
            return type;
        }

        /** Of a file name, without the dot. */
        public String ending() {
            return ending;
        }
    }

    record FileView(UUID id, String title, Kind kind, int size, String by, Instant at) {}

    /**
     * @param name made here, never the one it came with
     */
    record Content(String name, Kind kind, byte[] bytes) {}
}
