package vn.tram.safety;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a council concluded.
 *
 * @param ruling empty where the council of the ministry concluded
 * @param official members of the council
 * @param present while the vote was taken
 * @param agreeing votes for the conclusion
 * @param algorithm classes that the answers to the assessment led to when the minutes were signed
 * @param askedBy who asked the ministry; empty for a council of a province
 * @param upheld of the ministry: it concluded as the conclusion before
 */
public record ConclusionView(
        WhoClass who,
        boolean compensable,
        String responsibility,
        String words,
        Optional<CouncilRuling> ruling,
        int official,
        int present,
        int agreeing,
        Set<WhoClass> algorithm,
        Optional<String> askedBy,
        Optional<Boolean> upheld,
        Instant signedAt,
        String by) {

    public ConclusionView {
        algorithm = Set.copyOf(algorithm);
    }

    public boolean ofMinistry() {
        return ruling.isEmpty();
    }
}
