package vn.tram.certificates.dcc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code vaccine_dcc_code}. It changes with a migration only, so it is read once. */
@Component
final class StoredVaccineCodes implements VaccineCodeSet {

    private static final int MOST_PRODUCTS = 500;

    private final JdbcClient jdbc;
    private final Cache<String, Optional<Entry>> known =
            Caffeine.newBuilder().maximumSize(MOST_PRODUCTS).build();

    StoredVaccineCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Entry> of(String product) {
        return known.get(product, this::read);
    }

    private Optional<Entry> read(String product) {
        return jdbc.sql(
                        "SELECT disease, prophylaxis, product, holder, basic_doses"
                                + " FROM vaccine_dcc_code WHERE product_code = ?")
                .param(product)
                .query(
                        (row, number) ->
                                new Entry(
                                        new DccContent.VaccineCodes(
                                                row.getString("disease"),
                                                row.getString("prophylaxis"),
                                                row.getString("product"),
                                                row.getString("holder")),
                                        row.getInt("basic_doses")))
                .optional();
    }
}
