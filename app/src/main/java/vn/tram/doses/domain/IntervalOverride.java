package vn.tram.doses.domain;

import java.util.UUID;

/** One row of the table {@code interval_override}. */
record IntervalOverride(
        UUID id,
        String province,
        String product,
        Place place,
        Period period,
        int interval,
        String decision) {}
