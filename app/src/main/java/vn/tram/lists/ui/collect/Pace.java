package vn.tram.lists.ui.collect;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.tram.lists.ListImports.UploadView;

/**
 * How long the reading of a file will still take, by what was read while somebody watched: a
 * reading that was stopped and goes on, or that waited for a worker, says nothing by its age.
 */
class Pace {

    private static final int WHOLE = 1_000;
    private static final Duration SHORTEST = Duration.ofSeconds(3);

    private UUID upload;
    private int permille;
    private Instant since = Instant.MAX;

    /** Empty at first, and where the file does not tell how much is left. */
    Optional<Duration> left(UploadView running, Instant now) {
        if (!running.id().equals(upload) || running.readPermille() < permille) {
            upload = running.id();
            permille = running.readPermille();
            since = now;
        }
        int read = running.readPermille() - permille;
        Duration watched = Duration.between(since, now);
        return read <= 0 || watched.compareTo(SHORTEST) < 0
                ? Optional.empty()
                : Optional.of(watched.multipliedBy(WHOLE - running.readPermille()).dividedBy(read));
    }
}
