package vn.tram.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;

/**
 * Answers what the administrative division looked like on a date. Answers come from memory; an
 * import on any node is seen on every node within five seconds.
 *
 * <p>Which old unit became which new one is not known here: the official lists give codes and names
 * for a date, not successions, and equal codes prove nothing (province 15 changed its territory).
 */
public interface AdministrativeUnits {

    Optional<AdministrativeUnit> at(UnitCode code, LocalDate date);

    /**
     * The units directly below a parent, or the provinces where none is given, in the order of
     * their codes. In the division of three levels a province's children are its districts.
     */
    List<AdministrativeUnit> children(Optional<UnitCode> parent, LocalDate date);

    /** The unit itself first, its province last; empty when there is no such unit on that date. */
    List<AdministrativeUnit> ancestry(UnitCode code, LocalDate date);

    /**
     * Whether the unit is the scope itself or lies below it on that date. False when either did not
     * exist then, so that a right never reaches further than the division says.
     */
    boolean within(UnitCode unit, UnitCode scope, LocalDate date);

    /**
     * The one unit inside the scope (the scope included) that a text means: a code, a full name
     * ("Xã Hạ Lang", "P. Tân Lập"), or a name without its kind; with or without diacritics,
     * wherever the tone is written. What fits better wins (diacritics over none, full name over
     * bare name); empty when nothing fits or when several fit equally well.
     */
    Optional<AdministrativeUnit> named(String text, UnitCode scope, LocalDate date);

    /**
     * As {@link #named(String, UnitCode, LocalDate)}, among the units of one level, in the whole
     * country where no scope is given. Where a column can only hold communes this keeps "Hà Giang"
     * from being the province.
     */
    Optional<AdministrativeUnit> named(
            String text, UnitLevel level, Optional<UnitCode> scope, LocalDate date);

    /**
     * Units whose code begins with the text or whose name contains it, best match first.
     *
     * @param limit most results to give, at least 1
     */
    List<AdministrativeUnit> search(String text, LocalDate date, int limit);
}
