package vn.tram.certificates;

import java.util.Map;

/**
 * The certificates of a session's doses in numbers.
 *
 * @param doses not taken back
 * @param byState current certificates
 * @param without doses without a current certificate, by reason
 */
public record SessionStanding(
        int doses, Map<CertificateState, Integer> byState, Map<NotEligible, Integer> without) {

    public SessionStanding {
        byState = Map.copyOf(byState);
        without = Map.copyOf(without);
    }

    public int in(CertificateState state) {
        return byState.getOrDefault(state, 0);
    }
}
