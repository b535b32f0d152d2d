package vn.tram.complaints.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.Complaints.ComplaintFilter;
import vn.tram.complaints.Complaints.Shelf;
import vn.tram.kernel.UnitCode;

/** Addresses of the screens of complaints, without a leading slash. */
final class ComplaintRoutes {

    /** The overview. */
    static final String COMPLAINTS = "complaints";

    /** Files one at the station. */
    static final String NEW = "complaints/new";

    /** How complaints are dealt with, by unit. */
    static final String FIGURES = "complaints/figures";

    /** Bulk corrections, each by its code. */
    static final String BULKS = "complaints/bulk";

    /** Name of the route parameter that holds a code. */
    static final String CODE = "code";

    /** Name of the query parameter that says which ones are listed. */
    static final String SHELF = "show";

    private static final String KIND = "kind";
    private static final String UNIT = "unit";

    private ComplaintRoutes() {}

    static String complaint(String code) {
        return COMPLAINTS + "/" + code;
    }

    static String bulk(String code) {
        return BULKS + "/" + code;
    }

    static String list(ComplaintFilter filter) {
        return COMPLAINTS + "?" + query(filter).getQueryString();
    }

    static QueryParameters query(ComplaintFilter filter) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(SHELF, filter.shelf().code());
        filter.kind().ifPresent(kind -> all.put(KIND, kind.code()));
        filter.unit().ifPresent(unit -> all.put(UNIT, unit.value()));
        return QueryParameters.simple(all);
    }

    /** What an address asks for; what is none is as if it were not there. */
    static ComplaintFilter filter(QueryParameters asked) {
        return new ComplaintFilter(
                one(Shelf.values(), Shelf::code, asked.getSingleParameter(SHELF))
                        .orElse(Shelf.OPEN),
                one(ComplaintKind.values(), ComplaintKind::code, asked.getSingleParameter(KIND)),
                asked.getSingleParameter(UNIT).flatMap(ComplaintRoutes::unit));
    }

    private static <T> Optional<T> one(T[] all, Function<T, String> code, Optional<String> asked) {
        return Arrays.stream(all)
                .filter(each -> asked.filter(code.apply(each)::equals).isPresent())
                .findFirst();
    }

    static Optional<UnitCode> unit(String typed) {
        return typed.matches("\\d{2}|\\d{3}|\\d{5}")
                ? Optional.of(UnitCode.of(typed))
                : Optional.empty();
    }
}
