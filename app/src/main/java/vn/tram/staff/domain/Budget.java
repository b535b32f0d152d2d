package vn.tram.staff.domain;

/**
 * Tries that are counted together.
 *
 * @param subject keyed hash of what is limited
 * @param shared by many people, so that one person's success must not wipe out the others' failures
 */
record Budget(String subject, ThrottleRule rule, boolean shared) {}
