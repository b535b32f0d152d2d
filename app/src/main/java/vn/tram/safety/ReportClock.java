package vn.tram.safety;

import java.time.Instant;

/** From when the hours of report and investigation run. */
public enum ReportClock {
    /**
     * From the event or its recording, whichever was earlier: NĐ 104/2016 art. 5.2(c) counts from
     * the one, TT 34/2018 art. 20 from the other, and whoever keeps the earlier keeps both.
     */
    EARLIER,
    /** From the recording (TT 13/2026 art. 15.5(a)). */
    RECORDING;

    public Instant start(Instant event, Instant recorded) {
        return this == EARLIER && event.isBefore(recorded) ? event : recorded;
    }
}
