package vn.tram.doses.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.doses.DoseCategory;
import vn.tram.doses.DoseSchedule.NewOverride;
import vn.tram.processes.doses.NextDose.Mixing;
import vn.tram.stock.Product;
import vn.tram.stock.Products;

/** The tables of rules. */
@Component
class RuleStore {

    private final JdbcClient jdbc;
    private final Products products;

    RuleStore(JdbcClient jdbc, Products products) {
        this.jdbc = jdbc;
        this.products = products;
    }

    RuleBook read() {
        Map<String, Product> byCode =
                products.all().stream()
                        .collect(Collectors.toMap(Product::code, Function.identity()));
        return new RuleBook(byCode, required(), doses(), mixtures(), additional(), overrides());
    }

    private Map<String, Integer> required() {
        return jdbc
                .sql("SELECT antigen, doses_required FROM course_rule")
                .query((row, n) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<DoseRule> doses() {
        return jdbc.sql(
                        "SELECT product_code, category, ordinal, valid_from, valid_until, min_age,"
                                + " max_age, min_interval_days, floor_interval_days, source"
                                + " FROM dose_rule ORDER BY product_code, category, ordinal,"
                                + " min_age, valid_from")
                .query(
                        (row, n) ->
                                new DoseRule(
                                        row.getString("product_code"),
                                        place(row),
                                        Period.of(row),
                                        row.getInt("min_age"),
                                        row.getInt("max_age"),
                                        row.getInt("min_interval_days"),
                                        row.getInt("floor_interval_days"),
                                        row.getString("source")))
                .list();
    }

    private List<MixingRule> mixtures() {
        return jdbc.sql(
                        "SELECT before_antigen, product_code, category, valid_from, valid_until,"
                                + " allowed, min_interval_days, source FROM mixing_rule"
                                + " ORDER BY category, before_antigen, product_code, valid_from")
                .query(
                        (row, n) ->
                                new MixingRule(
                                        row.getString("before_antigen"),
                                        row.getString("product_code"),
                                        DoseCategory.valueOf(row.getString("category")),
                                        Period.of(row),
                                        Mixing.valueOf(row.getString("allowed")),
                                        row.getObject("min_interval_days", Integer.class),
                                        row.getString("source")))
                .list();
    }

    private List<AdditionalRule> additional() {
        return jdbc.sql(
                        "SELECT cause, valid_from, valid_until, within_days, source"
                                + " FROM additional_rule ORDER BY cause, valid_from")
                .query(
                        (row, n) ->
                                new AdditionalRule(
                                        row.getString("cause"),
                                        Period.of(row),
                                        row.getObject("within_days", Integer.class),
                                        row.getString("source")))
                .list();
    }

    private List<IntervalOverride> overrides() {
        return jdbc.sql(
                        "SELECT id, province_code, product_code, category, ordinal, valid_from,"
                                + " valid_until, min_interval_days, decision FROM interval_override"
                                + " ORDER BY valid_from DESC, province_code")
                .query(
                        (row, n) ->
                                new IntervalOverride(
                                        row.getObject("id", UUID.class),
                                        row.getString("province_code"),
                                        row.getString("product_code"),
                                        place(row),
                                        Period.of(row),
                                        row.getInt("min_interval_days"),
                                        row.getString("decision")))
                .list();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(DoseCategory.valueOf(row.getString("category")), row.getInt("ordinal"));
    }

    void insert(UUID id, NewOverride asked, Period period, UUID by, Instant now) {
        jdbc.sql(
                        "INSERT INTO interval_override (id, province_code, product_code, category,"
                                + " ordinal, valid_from, valid_until, min_interval_days, decision,"
                                + " entered_by, entered_at) VALUES (:id, :province, :product,"
                                + " :category, :ordinal, :from, :until, :interval, :decision, :by,"
                                + " :now)")
                .param("id", id)
                .param("province", asked.province().value())
                .param("product", asked.product())
                .param("category", asked.category().name())
                .param("ordinal", asked.ordinal())
                .param("from", period.from())
                .param("until", period.until())
                .param("interval", asked.intervalDays())
                .param("decision", asked.decision())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }
}
