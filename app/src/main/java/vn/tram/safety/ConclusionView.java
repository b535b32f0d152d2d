package vn.tram.safety;

import java.time.Instant;
import java.util.Optional;

/**
 * What a council concluded.
 *
 * @param ruling empty where the council of the ministry concluded
 * @param official members of the council
 * @param present while the vote was taken
 * @param agreeing votes for the conclusion
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
        Instant signedAt,
        String by) {}
