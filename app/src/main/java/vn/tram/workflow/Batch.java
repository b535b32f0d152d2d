package vn.tram.workflow;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** A long piece of work and how far it is. */
public record Batch(
        UUID id,
        String kind,
        UUID caseId,
        Optional<String> payload,
        State state,
        OptionalLong total,
        long checkpoint,
        Optional<String> phase,
        Optional<String> problem,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {

    private static final int ID_LENGTH = 36;
    private static final int HALF = 4;

    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        STOPPED;

        public boolean live() {
            return this == QUEUED || this == RUNNING;
        }
    }

    /**
     * What people read out on the phone, as {@code V-3F9A-21C4}: the end of the id. The log names
     * it beside the cause of each failed attempt.
     */
    public String reference() {
        String end = id.toString().substring(ID_LENGTH - 2 * HALF).toUpperCase(Locale.ROOT);
        return "V-" + end.substring(0, HALF) + "-" + end.substring(HALF);
    }
}
