package vn.tram.safety.surveillance.domain;

/** Pieces of statements on cases that several of them share. */
final class CaseSql {

    /** In minutes; null where nobody knows when the dose was given. */
    static final String MINUTES = "TIMESTAMPDIFF(MINUTE, t.vaccinated_at, t.event_at)";

    /** In completed years, on the day of the dose or, where that is not known, of the event. */
    static final String YEARS =
            "TIMESTAMPDIFF(YEAR, p.birth_date, COALESCE(t.vaccinated_on, t.event_on))";

    static final String AGE = YEARS + " BETWEEN :ageFrom AND :ageTo";

    static final String INTERVAL =
            MINUTES + " >= :intervalFrom AND " + MINUTES + " < :intervalUntil";

    static final String LOT =
            "(t.lot_text = :lot OR t.lot_id IN (SELECT l0.id FROM vaccine_lot l0 WHERE l0.lot_number = :lot))";

    static final String FACILITY =
            "t.facility_id = (SELECT f0.id FROM facility f0 WHERE f0.code = :facility)";

    private CaseSql() {}
}
