package vn.tram.complaints;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A bulk correction as it stands.
 *
 * @param code {@code DL-2026-0003}
 * @param recorded what the doses say, as it is kept
 * @param becomes what they are to say
 * @param rows how many stand at which result
 * @param revision changes with every act
 */
public record BulkView(
        BulkId id,
        String code,
        BulkState state,
        String sessionCode,
        ClaimField field,
        String recorded,
        String becomes,
        String basis,
        String examinedByName,
        Instant examinedAt,
        Optional<String> decidedByName,
        Optional<Instant> decidedAt,
        String decisionWords,
        Map<BulkRow.Result, Integer> rows,
        int revision) {

    public BulkView {
        rows = Map.copyOf(rows);
    }

    public int doses() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(BulkRow.Result result) {
        return rows.getOrDefault(result, 0);
    }
}
