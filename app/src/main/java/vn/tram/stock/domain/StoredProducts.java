package vn.tram.stock.domain;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** Products change by migration only, while no application runs on the old ones: read once. */
@Component
class StoredProducts implements Products {

    private final JdbcClient jdbc;
    private volatile Map<String, Product> byCode = Map.of();

    StoredProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Product> byCode(String code) {
        return Optional.ofNullable(products().get(code));
    }

    @Override
    public List<Product> all() {
        return List.copyOf(products().values());
    }

    private Map<String, Product> products() {
        if (byCode.isEmpty()) {
            Map<String, Product> read = new LinkedHashMap<>();
            jdbc.sql("SELECT * FROM vaccine_product ORDER BY name")
                    .query(
                            (row, n) ->
                                    new Product(
                                            row.getString("code"),
                                            row.getString("name"),
                                            row.getString("manufacturer"),
                                            row.getString("disease"),
                                            row.getString("antigen"),
                                            Product.Platform.valueOf(row.getString("platform")),
                                            row.getInt("doses_per_vial"),
                                            Duration.ofMinutes(row.getInt("open_vial_minutes"))))
                    .list()
                    .forEach(product -> read.put(product.code(), product));
            byCode = read;
        }
        return byCode;
    }
}
