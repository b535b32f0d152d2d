package vn.tram.certificates.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.certificates.dcc.VaccineCodeSet;

/** Products that certificates have a code for. Both tables change with a migration only. */
@Component
class CodedProducts {

    private final JdbcClient jdbc;
    private final VaccineCodeSet codes;
    private volatile List<String> known = List.of();

    CodedProducts(JdbcClient jdbc, VaccineCodeSet codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /** Never empty: a list without a member is no list in SQL. */
    List<String> all() {
        if (known.isEmpty()) {
            known =
                    jdbc.sql("SELECT code FROM vaccine_product").query(String.class).list().stream()
                            .filter(product -> codes.of(product).isPresent())
                            .toList();
        }
        return known.isEmpty() ? List.of("") : known;
    }
}
