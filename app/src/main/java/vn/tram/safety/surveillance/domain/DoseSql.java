package vn.tram.safety.surveillance.domain;

/** Pieces of statements on doses that several of them share. */
final class DoseSql {

    /** In completed years on the day of the dose. */
    static final String YEARS = "TIMESTAMPDIFF(YEAR, p.birth_date, t.given_on)";

    static final String AGE = YEARS + " BETWEEN :ageFrom AND :ageTo";

    static final String LOT =
            "t.lot_id IN (SELECT l0.id FROM vaccine_lot l0 WHERE l0.lot_number = :lot)";

    private DoseSql() {}
}
