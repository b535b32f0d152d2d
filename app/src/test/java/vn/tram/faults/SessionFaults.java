package vn.tram.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Called by the profile {@code faults} only: its name matches no pattern of the everyday tests.
 * {@code faults.seeds} says up to which seed, {@code faults.first} from which, {@code faults.seed}
 * names a single one.
 */
class SessionFaults {

    private static final int PEOPLE = 100;
    private static final int SEEDS = 50;

    @Test
    void everySeedEndsWithNothingLostAndNothingDoubled() throws Exception {
        int[] seeds = seeds();
        assertThat(seeds).as("faults.first is not above faults.seeds").isNotEmpty();
        try (FaultyDays days = new FaultyDays(PEOPLE)) {
            for (int seed : seeds) {
                days.live(seed);
            }
        }
    }

    private static int[] seeds() {
        return number("faults.seed")
                .map(one -> new int[] {one})
                .orElseGet(
                        () ->
                                IntStream.rangeClosed(
                                                number("faults.first").orElse(1),
                                                number("faults.seeds").orElse(SEEDS))
                                        .toArray());
    }

    private static Optional<Integer> number(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .filter(text -> !text.isBlank())
                .map(Integer::valueOf);
    }
}
