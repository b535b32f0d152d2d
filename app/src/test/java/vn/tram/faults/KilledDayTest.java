package vn.tram.faults;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.tram.faults.FaultyDays.Fault;

/**
 * The short form of {@code SessionFaults}: two sessions of a running application, which is killed
 * in the one and loses its database in the other.
 */
class KilledDayTest {

    private static final int PEOPLE = 40;

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void aSessionSurvivesTheEndOfTheApplicationAndOfTheDatabase() throws Exception {
        try (FaultyDays days = new FaultyDays(PEOPLE)) {
            days.live(1, Fault.DATABASE);
            days.live(2, Fault.APPLICATION);
        }
    }
}
