package vn.tram.safety.surveillance.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/**
 * What somebody may read of a table of cases or doses, in parts that do not overlap: each reads one
 * stretch of an index and what no part before it has read. The columns are those of {@link
 * vn.tram.staff.RightColumns}.
 */
final class ReadScope {

    private static final String ANYWHERE = "TRUE";

    private final List<Place> places;

    private ReadScope(List<Place> places) {
        this.places = places;
    }

    /** Of one right: the column of its tier and the value there. */
    private record Place(String column, Object value) {}

    /**
     * @param condition for a statement whose table is called {@code t}
     */
    record Part(String condition, Map<String, Object> parameters) {}

    static ReadScope of(Actor actor, Set<Role> roles) {
        List<Place> places =
                roles.stream()
                        .map(actor::rightsAs)
                        .flatMap(Collection::stream)
                        .map(ReadScope::place)
                        .distinct()
                        .toList();
        Place country = new Place(ANYWHERE, "");
        return new ReadScope(places.contains(country) ? List.of(country) : places);
    }

    private static Place place(Right right) {
        if (right.facility().isPresent()) {
            return new Place("t.facility_id", right.facility().get());
        }
        return right.unit()
                .map(
                        unit ->
                                new Place(
                                        switch (unit.level()) {
                                            case COMMUNE -> "t.commune_code";
                                            case DISTRICT -> "t.district_code";
                                            case PROVINCE -> "t.province_code";
                                        },
                                        unit.value()))
                .orElseGet(() -> new Place(ANYWHERE, ""));
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            parts.add(part(i));
        }
        return parts;
    }

    private Part part(int own) {
        StringBuilder condition = new StringBuilder();
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i <= own; i++) {
            Place place = places.get(i);
            String name = "place" + i;
            if (i > 0) {
                condition.append(" AND ");
            }
            if (place.column().equals(ANYWHERE)) {
                condition.append(ANYWHERE);
            } else {
                condition
                        .append(i < own ? "NOT " : "")
                        .append("(")
                        .append(place.column())
                        .append(i < own ? " <=> :" : " = :")
                        .append(name)
                        .append(")");
                parameters.put(name, place.value());
            }
        }
        return new Part(condition.toString(), parameters);
    }
}
