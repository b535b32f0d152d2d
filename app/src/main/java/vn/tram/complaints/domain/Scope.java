package vn.tram.complaints.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/**
 * Places that somebody's right covers, as a stretch of one index.
 *
 * @param unit empty for the whole country
 * @param facility narrows it to one
 */
record Scope(Optional<UnitCode> unit, Optional<UUID> facility) {

    /** The unit lies in another one, or is it. */
    interface Within {
        boolean test(UnitCode unit, UnitCode scope);
    }

    /** Of the actor's rights in these roles, without those that another one covers. */
    static List<Scope> of(Actor actor, Set<Role> roles, Within within) {
        List<Scope> all =
                actor.rights().stream()
                        .filter(right -> roles.contains(right.role()))
                        .map(Scope::of)
                        .distinct()
                        .toList();
        List<Scope> widest = new ArrayList<>();
        for (Scope scope : all) {
            boolean covered =
                    all.stream()
                            .anyMatch(other -> !other.equals(scope) && other.covers(scope, within));
            if (!covered) {
                widest.add(scope);
            }
        }
        return widest;
    }

    private static Scope of(Right right) {
        return new Scope(right.unit(), right.facility());
    }

    boolean covers(Scope other, Within within) {
        boolean place =
                unit.map(
                                mine ->
                                        other.unit()
                                                .filter(
                                                        its ->
                                                                its.equals(mine)
                                                                        || within.test(its, mine))
                                                .isPresent())
                        .orElse(true);
        return place && (facility.isEmpty() || facility.equals(other.facility()));
    }

    /** Name of the level in the names of the indexes. */
    String level() {
        return unit.map(code -> column(code.level())).orElse("all");
    }

    /** On the column the index begins with, behind which the conditions of the list follow. */
    String condition() {
        String place = unit.map(code -> column(code.level()) + "_code = :unit AND ").orElse("");
        return place + (facility.isPresent() ? "desk_facility = :facility AND " : "");
    }

    static String column(UnitLevel level) {
        return switch (level) {
            case COMMUNE -> "commune";
            case DISTRICT -> "district";
            case PROVINCE -> "province";
        };
    }
}
