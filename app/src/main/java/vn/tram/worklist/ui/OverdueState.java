package vn.tram.worklist.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Role;
import vn.tram.worklist.OverdueFilter;
import vn.tram.worklist.OverdueRow;

/**
 * What the address of the overdue work says; values that nobody could have chosen count as not
 * given.
 */
record OverdueState(Optional<UnitCode> unit, Optional<String> task) {

    static final String ROUTE = "overdue";

    static final String ITEMS = "overdue/items";

    static OverdueState of(QueryParameters query) {
        return new OverdueState(
                unit(query, "unit"),
                query.getSingleParameter("task").filter(text -> !text.isBlank()));
    }

    QueryParameters query() {
        Map<String, String> parameters = new LinkedHashMap<>();
        unit.ifPresent(value -> parameters.put("unit", value.value()));
        task.ifPresent(value -> parameters.put("task", value));
        return QueryParameters.simple(parameters);
    }

    /** Path and query without a leading slash. */
    String route() {
        String query = query().getQueryString();
        return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
    }

    OverdueFilter filter() {
        return new OverdueFilter(unit, task);
    }

    boolean filtered() {
        return unit.isPresent() || task.isPresent();
    }

    OverdueState withUnit(Optional<UnitCode> chosen) {
        return new OverdueState(chosen, task);
    }

    OverdueState withTask(Optional<String> chosen) {
        return new OverdueState(unit, chosen);
    }

    /** Which row of the overview is opened. */
    record Opened(
            UnitCode commune, Optional<UnitCode> province, String process, String task, Role role) {

        static Opened of(OverdueRow row) {
            return new Opened(row.commune(), row.province(), row.process(), row.task(), row.role());
        }

        static Optional<Opened> of(QueryParameters query) {
            Optional<UnitCode> commune = unit(query, "commune");
            Optional<String> process = query.getSingleParameter("process");
            Optional<String> task = query.getSingleParameter("kind");
            Optional<Role> role = query.getSingleParameter("role").flatMap(Opened::role);
            if (commune.isEmpty() || process.isEmpty() || task.isEmpty() || role.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    new Opened(
                            commune.get(),
                            unit(query, "province"),
                            process.get(),
                            task.get(),
                            role.get()));
        }

        /** With the overview's filters, so that the way back keeps them. */
        QueryParameters query(OverdueState overview) {
            Map<String, String> parameters = new LinkedHashMap<>();
            overview.unit().ifPresent(value -> parameters.put("unit", value.value()));
            overview.task().ifPresent(value -> parameters.put("task", value));
            parameters.put("commune", commune.value());
            province.ifPresent(value -> parameters.put("province", value.value()));
            parameters.put("process", process);
            parameters.put("kind", task);
            parameters.put("role", role.name());
            return QueryParameters.simple(parameters);
        }

        boolean is(OverdueRow row) {
            return equals(of(row));
        }

        private static Optional<Role> role(String text) {
            return Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(text))
                    .findFirst();
        }
    }

    private static Optional<UnitCode> unit(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(UnitCode::of);
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }
}
