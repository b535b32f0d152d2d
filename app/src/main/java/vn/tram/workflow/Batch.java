package vn.tram.workflow;

import java.time.Instant;
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
}
