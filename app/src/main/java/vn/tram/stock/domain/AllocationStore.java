package vn.tram.stock.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.staff.Actor;
import vn.tram.stock.Allocations.AllocationView;
import vn.tram.stock.Allocations.NewAllocation;
import vn.tram.stock.Products;
import vn.tram.stock.StoreId;

/** The table of allocations; what is served grows by a conditional update. */
@Repository
class AllocationStore {

    private static final String SELECT =
            "SELECT a.*, f.name AS from_name, t.name AS to_name FROM stock_allocation a"
                    + " JOIN vaccine_store f ON f.id = a.from_store JOIN vaccine_store t ON t.id = a.to_store ";

    private final JdbcClient jdbc;
    private final Products products;

    AllocationStore(JdbcClient jdbc, Products products) {
        this.jdbc = jdbc;
        this.products = products;
    }

    void insert(String code, NewAllocation asked, Actor by, Instant at) {
        jdbc.sql(
                        "INSERT INTO stock_allocation (id, code, campaign_code, from_store, to_store, product_code, doses, decision,"
                                + " decided_by, decided_by_name, decided_at) VALUES (:id, :code, :campaign, :from, :to, :product, :doses,"
                                + " :decision, :by, :name, :at)")
                .param("id", asked.id())
                .param("code", code)
                .param("campaign", asked.campaign().orElse(null))
                .param("from", asked.from().value())
                .param("to", asked.to().value())
                .param("product", asked.product())
                .param("doses", asked.doses())
                .param("decision", asked.decision())
                .param("by", by.id().value())
                .param("name", by.displayName())
                .param("at", StoredTime.of(at))
                .update();
    }

    boolean serve(UUID id, int doses) {
        return jdbc.sql(
                                "UPDATE stock_allocation SET sent_doses = sent_doses + :doses, version = version + 1 WHERE id = :id"
                                        + " AND ended_at IS NULL AND sent_doses + :doses <= doses")
                        .param("id", id)
                        .param("doses", doses)
                        .update()
                == 1;
    }

    void unserve(UUID id, int doses) {
        jdbc.sql(
                        "UPDATE stock_allocation SET sent_doses = sent_doses - :doses, version = version + 1 WHERE id = :id")
                .param("id", id)
                .param("doses", doses)
                .update();
    }

    boolean end(UUID id, Instant at) {
        return jdbc.sql(
                                "UPDATE stock_allocation SET ended_at = :at, version = version + 1 WHERE id = :id AND ended_at IS NULL")
                        .param("id", id)
                        .param("at", StoredTime.of(at))
                        .update()
                == 1;
    }

    Optional<AllocationView> byId(UUID id) {
        return jdbc.sql(SELECT + "WHERE a.id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<AllocationView> byCode(String code) {
        return jdbc.sql(SELECT + "WHERE a.code = :code")
                .param("code", code)
                .query((row, n) -> read(row))
                .optional();
    }

    List<AllocationView> ofStore(UUID store, int limit) {
        return jdbc.sql(
                        SELECT
                                + "WHERE a.from_store = :store OR a.to_store = :store ORDER BY a.ended_at IS NOT NULL OR"
                                + " a.sent_doses >= a.doses, a.decided_at DESC, a.id LIMIT :limit")
                .param("store", store)
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    private AllocationView read(ResultSet row) throws SQLException {
        return new AllocationView(
                row.getObject("id", UUID.class),
                row.getString("code"),
                new StoreId(row.getObject("from_store", UUID.class)),
                row.getString("from_name"),
                new StoreId(row.getObject("to_store", UUID.class)),
                row.getString("to_name"),
                products.byCode(row.getString("product_code")).orElseThrow(),
                row.getInt("doses"),
                row.getInt("sent_doses"),
                row.getString("decision"),
                Optional.ofNullable(row.getString("campaign_code")),
                row.getString("decided_by_name"),
                StoredTime.read(row, "decided_at"),
                StoredTime.optional(row, "ended_at"));
    }
}
