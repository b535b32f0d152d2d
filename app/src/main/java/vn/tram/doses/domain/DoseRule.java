package vn.tram.doses.domain;

/** One row of the table {@code dose_rule}. */
record DoseRule(
        String product,
        Place place,
        Period period,
        int minAge,
        int maxAge,
        int interval,
        int floor,
        String source) {}
