package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tram.lists.RowFilter;
import vn.tram.lists.ui.ListRoutes;

/**
 * What the address of a case page says: which list, which tab, and how its rows are narrowed. What
 * it does not say or says wrongly is the plain page. The text searched for is no part of it: it may
 * be somebody's name, and names stay out of addresses.
 *
 * @param tab empty for the one that suits the reader
 */
record CaseAddress(String code, Optional<Tab> tab, RowFilter.Kind kind) {

    /** In the order of the page; names in addresses are the lower-case ones. */
    enum Tab {
        ROWS,
        DUPLICATES,
        IDENTITIES,
        HISTORY,
        DOCUMENTS;

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static CaseAddress of(String code) {
        return new CaseAddress(code, Optional.empty(), RowFilter.Kind.ALL);
    }

    static CaseAddress of(String code, QueryParameters query) {
        return new CaseAddress(
                code,
                Stream.of(Tab.values())
                        .filter(tab -> tab.parameter().equals(first(query, "tab")))
                        .findFirst(),
                Stream.of(RowFilter.Kind.values())
                        .filter(kind -> parameter(kind).equals(first(query, "rows")))
                        .findFirst()
                        .orElse(RowFilter.Kind.ALL));
    }

    private static String first(QueryParameters query, String name) {
        return query.getSingleParameter(name).orElse("");
    }

    CaseAddress at(Tab other) {
        return new CaseAddress(code, Optional.of(other), RowFilter.Kind.ALL);
    }

    CaseAddress narrowed(RowFilter.Kind newKind) {
        return new CaseAddress(code, Optional.of(Tab.ROWS), newKind);
    }

    /** Path and query without a leading slash, for links. */
    String route() {
        String query = query().getQueryString();
        return query.isEmpty() ? ListRoutes.list(code) : ListRoutes.list(code) + "?" + query;
    }

    /** Goes there. */
    void open(UI ui) {
        ui.navigate(ListRoutes.list(code), query());
    }

    private QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        tab.ifPresent(chosen -> query.put("tab", chosen.parameter()));
        if (kind != RowFilter.Kind.ALL) {
            query.put("rows", parameter(kind));
        }
        return QueryParameters.simple(query);
    }

    private static String parameter(RowFilter.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
