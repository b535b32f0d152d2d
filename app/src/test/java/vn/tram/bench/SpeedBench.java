package vn.tram.bench;

import org.junit.jupiter.api.Test;

/** Called by the profile {@code bench} only: its name matches no pattern of the everyday tests. */
class SpeedBench {

    @Test
    void theTableOfRatiosIsPrinted() throws Exception {
        Bench.main();
    }
}
