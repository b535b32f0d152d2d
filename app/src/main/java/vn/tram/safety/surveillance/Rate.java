package vn.tram.safety.surveillance;

import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Events after doses as a rate per 100,000 doses with its exact 95 % confidence interval for a
 * Poisson count (Garwood 1936). Without doses there is no rate.
 *
 * @param events at least 0
 * @param doses given in the same period and place, at least 0
 */
public record Rate(long events, long doses) {

    /** Below so many events a rate says little (the limit of the U.S. vital statistics). */
    public static final int FEW = 20;

    private static final double PER = 100_000;
    private static final double TAIL = 0.025;

    public Rate {
        if (events < 0 || doses < 0) {
            throw new IllegalArgumentException("a negative count: " + events + ", " + doses);
        }
    }

    /**
     * Events expected, per 100,000 doses.
     *
     * @param value as counted
     * @param low lower end, 0 where nothing was counted
     * @param high upper end
     */
    public record PerDoses(double value, double low, double high) {}

    /** Empty without doses. */
    public Optional<PerDoses> perDoses() {
        if (doses == 0) {
            return Optional.empty();
        }
        double scale = PER / doses;
        return Optional.of(
                new PerDoses(events * scale, lowestCount() * scale, highestCount() * scale));
    }

    /** Whether it rests on so few events that it says little. */
    public boolean few() {
        return events < FEW;
    }

    /** Lower end for the count itself. */
    double lowestCount() {
        return events == 0
                ? 0
                : ChiSquaredDistribution.of(2.0 * events).inverseCumulativeProbability(TAIL) / 2;
    }

    /** Upper end for the count itself. */
    double highestCount() {
        return ChiSquaredDistribution.of(2.0 * events + 2).inverseSurvivalProbability(TAIL) / 2;
    }
}
