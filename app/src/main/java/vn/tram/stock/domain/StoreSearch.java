package vn.tram.stock.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Right;
import vn.tram.stock.StoreKind;

/**
 * Pages of the stores that rights reach, by name. Of the whole country the key of names gives them
 * in order, and a page reads no more than it needs; of a unit there are few enough to sort.
 */
@Repository
class StoreSearch {

    private static final UUID LOWEST = new UUID(0, 0);

    private static final Comparator<Found> BY_NAME =
            Comparator.comparing(Found::key).thenComparing(found -> found.store().id().toString());

    private final JdbcClient jdbc;

    StoreSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(Store store, String key) {}

    /** Where a page begins: behind this name and id among stores of the kind. */
    private record From(StoreKind kind, String key, UUID id) {
        static From start(StoreKind kind) {
            return new From(kind, "", LOWEST);
        }
    }

    /**
     * Stores of units first, then those of facilities, each by name.
     *
     * @param after the last store of the page before
     */
    List<Store> page(Collection<Right> rights, String text, Optional<UUID> after, int limit) {
        From from = after.flatMap(this::behind).orElse(From.start(StoreKind.UNIT));
        List<Store> first = ofKind(rights, text, from, limit);
        if (from.kind() == StoreKind.FACILITY || first.size() == limit) {
            return first;
        }
        From facilities = From.start(StoreKind.FACILITY);
        return Stream.concat(
                        first.stream(),
                        ofKind(rights, text, facilities, limit - first.size()).stream())
                .toList();
    }

    private Optional<From> behind(UUID store) {
        return jdbc.sql("SELECT kind, name_key FROM vaccine_store WHERE id = :id")
                .param("id", store)
                .query(
                        (row, n) ->
                                new From(
                                        StoreKind.valueOf(row.getString("kind")),
                                        row.getString("name_key"),
                                        store))
                .optional();
    }

    /** Somebody may hold several rights: the beginning of each gives the beginning of all. */
    private List<Store> ofKind(Collection<Right> rights, String text, From from, int limit) {
        return rights.stream()
                .flatMap(right -> within(right, text, from, limit).stream())
                .distinct()
                .sorted(BY_NAME)
                .limit(limit)
                .map(Found::store)
                .toList();
    }

    private List<Found> within(Right right, String text, From from, int limit) {
        JdbcClient.StatementSpec asked =
                jdbc.sql(
                                "SELECT * FROM vaccine_store WHERE kind = :kind"
                                        + right.unit().map(StoreSearch::inUnit).orElse("")
                                        + right.facility()
                                                .map(id -> " AND at_facility = :facility")
                                                .orElse("")
                                        + " AND name_key LIKE :name AND (name_key > :key OR name_key = :key AND id > :id)"
                                        + " ORDER BY name_key, id LIMIT :limit")
                        .param("kind", from.kind().name())
                        .param("name", "%" + SearchKey.of(text) + "%")
                        .param("key", from.key())
                        .param("id", from.id())
                        .param("limit", limit);
        if (right.unit().isPresent()) {
            asked = asked.param("unit", right.unit().get().value());
        }
        if (right.facility().isPresent()) {
            asked = asked.param("facility", right.facility().get());
        }
        return asked.query((row, n) -> new Found(StoreRows.read(row), row.getString("name_key")))
                .list();
    }

    private static String inUnit(UnitCode unit) {
        return switch (unit.level()) {
            case PROVINCE -> " AND province_code = :unit";
            case DISTRICT -> " AND district_code = :unit";
            case COMMUNE -> " AND commune_code = :unit";
        };
    }
}
