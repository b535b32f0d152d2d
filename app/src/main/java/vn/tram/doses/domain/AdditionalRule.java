package vn.tram.doses.domain;

/**
 * One row of the table {@code additional_rule}.
 *
 * @param withinDays null: for ever
 */
record AdditionalRule(String cause, Period period, Integer withinDays, String source) {

    static final String WEAK_IMMUNITY = "WEAK-IMMUNITY";

    boolean holdsAfter(long days) {
        return withinDays == null || days <= withinDays;
    }
}
